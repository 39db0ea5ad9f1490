/**
 * The laws that ship with the program: a folder of data each, and a small package for what a table
 * cannot say.
 *
 * <p>May see its own packages, data, law and its tables. Start at {@link
 * org.bonafide.jurisdictions.Jurisdictions}.
 */
package org.bonafide.jurisdictions;
