package org.bonafide.label;

/**
 * Where the words of a target were read, and when: places change them without notice.
 *
 * @param authority the id of an authority, or empty
 * @param words where a user's own target was read; empty where there is an authority
 * @param checked the day on which somebody last looked, as in {@code 2026-11-23}
 * @param isOwnWords whether the place's own words were seen, not a report of them
 */
public record TargetSource(String authority, String words, String checked, boolean isOwnWords) {}
