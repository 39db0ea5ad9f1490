/** The peers of the race that run on Java, each as its documentation says, its template read once where it can be. */
package org.bonafide.bench.peers;
