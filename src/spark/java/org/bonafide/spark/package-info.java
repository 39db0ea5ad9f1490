/**
 * The batch as a job on Apache Spark: the same lines as {@code bonafide batch}, from more machines
 * than one. Compiled in the profile {@code spark} alone, and no part of the program that is
 * installed.
 *
 * <p>May see publish, publish.batch and Spark. Start at {@link org.bonafide.spark.SparkBatch}.
 */
package org.bonafide.spark;
