/**
 * The clause library and the template files: folders of our own texts, read with places and
 * findings, and which of them a user has overridden.
 *
 * <p>May see data, project, law and diagnose. Start at {@code ClauseLibrary}.
 */
package org.bonafide.draft.clause;
