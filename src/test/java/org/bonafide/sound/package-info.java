/**
 * No contract contradicts itself: every form, position, law, role, deal and mode is drafted in
 * memory, and its clauses are held against each other and against the cells of its schedules.
 */
package org.bonafide.sound;
