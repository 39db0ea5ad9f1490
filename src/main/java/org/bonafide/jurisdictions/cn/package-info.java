/**
 * The law of the PRC and the papers of its copyright offices: how far records document the process
 * of making, factor by factor.
 *
 * <p>May see law and its tables, data, project, evidence and diagnose. Start at {@code China}.
 */
package org.bonafide.jurisdictions.cn;
