/**
 * An office whose law is a folder of tables, without Java: acts and what they support, reasons, a
 * form, simple rules. Where a row would need an else, the law gets a package of its own instead.
 *
 * <p>May see data, project, evidence, law, law.decide and diagnose. Start at {@code TableOffice}.
 */
package org.bonafide.law.table;
