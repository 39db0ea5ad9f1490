/**
 * A small server that only this machine can reach, and the gate before it. It knows nothing of
 * records or documents: a request that the gate lets in goes to whoever answers.
 *
 * <p>May see: nothing.
 *
 * <p>Start at {@link org.bonafide.page.http.LoopbackServer}.
 */
package org.bonafide.page.http;
