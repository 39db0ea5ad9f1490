/**
 * What the user states: the record of how works were made.
 *
 * <p>Holds one record a section of {@code project.yaml}; nothing here judges, and {@link
 * org.bonafide.project.Contradiction} is the one shape of a rule that says which keys cannot both
 * be meant. Text that was left out is the empty string, a compound that was left out is an empty
 * {@code Optional}, a yes/no that was left out is {@link org.bonafide.project.Answer#UNKNOWN}.
 * {@link org.bonafide.project.Places} says where each key stood. May see {@code data} and {@code
 * diagnose}. Start at {@link org.bonafide.project.Project}.
 */
package org.bonafide.project;
