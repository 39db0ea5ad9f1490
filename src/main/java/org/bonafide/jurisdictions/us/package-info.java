/**
 * The law of the United States and the form of its Copyright Office: what people expressed is
 * claimed element by element, what a tool generated is excluded.
 *
 * <p>May see law and its tables, data, project, evidence and diagnose. Start at {@code
 * UnitedStates}.
 */
package org.bonafide.jurisdictions.us;
