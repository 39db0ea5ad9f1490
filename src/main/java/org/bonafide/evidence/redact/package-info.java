/**
 * What a picture tells besides what it shows: prompts, places, serial numbers, names; and a copy
 * without it. The list of fields is data, and what it does not name is left out too.
 *
 * <p>May see data, evidence.container and diagnose. Start at {@code Redaction}.
 */
package org.bonafide.evidence.redact;
