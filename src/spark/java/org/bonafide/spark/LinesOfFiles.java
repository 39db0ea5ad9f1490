package org.bonafide.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * The lines of files, with their numbers. A file is read in pieces on many machines, none of which
 * knows how many lines stand before it: so the lines of each piece are counted first, which costs
 * one more reading and saves every record from a name that depends on the machine.
 *
 * <p>Example: {@code new LinesOfFiles(context, "listings.jsonl").numbered()}.
 */
final class LinesOfFiles {

  /** Only a line feed ends a line, as in the batch. */
  private static final String END = "textinputformat.record.delimiter";

  private final JavaNewHadoopRDD<LongWritable, Text> pieces;

  LinesOfFiles(JavaSparkContext context, String path) {
    Configuration settings = new Configuration(context.hadoopConfiguration());
    settings.set(END, "\n");
    this.pieces =
        (JavaNewHadoopRDD<LongWritable, Text>)
            context.newAPIHadoopFile(
                path, TextInputFormat.class, LongWritable.class, Text.class, settings);
  }

  /** A piece of a file and how many lines begin in it. */
  private record Counted(String file, long start, long lines) implements Serializable {

    private static final long serialVersionUID = 1;
  }

  JavaRDD<NumberedLine> numbered() {
    Map<String, Map<Long, Long>> before = before();
    return pieces.mapPartitionsWithInputSplit(
        (split, lines) -> {
          FileSplit piece = (FileSplit) split;
          long first = before.get(piece.getPath().toString()).get(piece.getStart()) + 1;
          return new Numbering(piece.getPath().getName(), first, lines);
        },
        true);
  }

  /** How many lines of a file stand before each of its pieces. */
  private Map<String, Map<Long, Long>> before() {
    List<Counted> counted =
        new ArrayList<>(pieces.mapPartitionsWithInputSplit(LinesOfFiles::count, true).collect());
    counted.sort(java.util.Comparator.comparingLong(Counted::start));
    Map<String, Long> sum = new HashMap<>();
    Map<String, Map<Long, Long>> before = new HashMap<>();
    for (Counted one : counted) {
      long lines = sum.merge(one.file(), one.lines(), Long::sum) - one.lines();
      before.computeIfAbsent(one.file(), file -> new HashMap<>()).put(one.start(), lines);
    }
    return before;
  }

  private static Iterator<Counted> count(
      InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
    FileSplit piece = (FileSplit) split;
    long many = 0;
    for (; lines.hasNext(); lines.next()) {
      many++;
    }
    return List.of(new Counted(piece.getPath().toString(), piece.getStart(), many)).iterator();
  }

  /** Gives each line its number; Hadoop fills one and the same line anew, so its bytes are copied. */
  private static final class Numbering implements Iterator<NumberedLine> {

    private final String file;
    private final Iterator<Tuple2<LongWritable, Text>> lines;
    private long number;

    Numbering(String file, long first, Iterator<Tuple2<LongWritable, Text>> lines) {
      this.file = file;
      this.number = first;
      this.lines = lines;
    }

    @Override
    public boolean hasNext() {
      return lines.hasNext();
    }

    @Override
    public NumberedLine next() {
      Text line = lines.next()._2();
      return new NumberedLine(file, number++, Arrays.copyOf(line.getBytes(), line.getLength()));
    }
  }
}
