package org.bonafide.project;

/** One of the {@code people}, named where a party might be named too. */
public record PersonRef(String id) implements Ref {}
