import java.io.BufferedReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FloatPoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.Version;

/**
 * Lucene beside hamkor: reads documents and queries as tab-separated lines, answers ten ids for each, and says what
 * processor time each took (best of the rounds, one thread, caches and block-max scoring as they are by default, one segment).
 * Arguments: folder with documents.tsv and queries.tsv; rounds; seconds a shape.
 */
public final class Lucene {
  private static final StandardAnalyzer ANALYZER = new StandardAnalyzer();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    double seconds = Double.parseDouble(arguments[2]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Directory directory = new MMapDirectory(folder.resolve("index"))) {
      long cpu = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      index(directory, folder.resolve("documents.tsv"));
      double buildMs = (System.nanoTime() - start) / 1e6;
      double buildCpuMs = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
      long bytes = 0;
      for (String name : directory.listAll()) bytes += directory.fileLength(name);
      out.printf("build\t%s\t%f\t%f\t%d%n", Version.LATEST, buildMs, buildCpuMs, bytes);
      List<String[]> queries = new ArrayList<>();
      for (String line : Files.readAllLines(folder.resolve("queries.tsv"))) queries.add(line.split("\t", -1));
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (String shape : List.of("text", "filterText", "filterTyped", "filter")) {
          measure(searcher, shape, queries, rounds, seconds, out);
        }
      }
    }
  }

  private static void index(Directory directory, Path documents) throws Exception {
    IndexWriterConfig config = new IndexWriterConfig(ANALYZER).setRAMBufferSizeMB(256);
    try (IndexWriter writer = new IndexWriter(directory, config);
        BufferedReader lines = Files.newBufferedReader(documents)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        Document document = new Document();
        document.add(new StoredField("id", cells[0]));
        document.add(new TextField("text", cells[1], Field.Store.NO));
        tags(document, "process", cells[2]);
        tags(document, "material", cells[3]);
        tags(document, "certificate", cells[4]);
        document.add(new IntPoint("it", Integer.parseInt(cells[5])));
        document.add(new FloatPoint("side", Float.parseFloat(cells[6])));
        document.add(new FloatPoint("capacity", Float.parseFloat(cells[7])));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  private static void tags(Document document, String field, String values) {
    if (values.isEmpty()) return;
    for (String value : values.split(" ")) document.add(new StringField(field, value, Field.Store.NO));
  }

  private static void measure(
      IndexSearcher searcher, String shape, List<String[]> queries, int rounds, double seconds, PrintStream out)
      throws Exception {
    long warmed = System.nanoTime();
    while (System.nanoTime() - warmed < 3e9) {
      for (String[] cells : queries) {
        search(searcher, shape, cells);
        if (System.nanoTime() - warmed > 3e9) break;
      }
    }
    double[] best = new double[queries.size()];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    String[][] answers = new String[queries.size()][];
    long limit = System.nanoTime() + (long) (seconds * 1e9);
    long cpu = THREADS.getCurrentThreadCpuTime();
    int asked = 0;
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < queries.size(); i++) {
        if (System.nanoTime() > limit && round > 0) break;
        long start = THREADS.getCurrentThreadCpuTime();
        answers[i] = search(searcher, shape, queries.get(i));
        best[i] = Math.min(best[i], (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
        asked++;
      }
    }
    double meanMs = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6 / asked;
    out.printf("shape\t%s\t%f\t%f%n", shape, (double) asked / queries.size(), meanMs);
    for (int i = 0; i < best.length; i++) out.printf("answer\t%f\t%s%n", best[i], String.join(" ", answers[i]));
  }

  private static String[] search(IndexSearcher searcher, String shape, String[] cells) throws Exception {
    ScoreDoc[] found = searcher.search(query(shape, cells), 10).scoreDocs;
    String[] ids = new String[found.length];
    for (int i = 0; i < found.length; i++) ids[i] = searcher.doc(found[i].doc).get("id");
    return ids;
  }

  private static Query query(String shape, String[] cells) throws Exception {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (shape.equals("filter")) {
      query.add(new MatchAllDocsQuery(), Occur.MUST);
    } else {
      BooleanQuery.Builder words = new BooleanQuery.Builder();
      try (var stream = ANALYZER.tokenStream("text", cells[0])) {
        var term = stream.addAttribute(org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          Term word = new Term("text", term.toString());
          // as Elasticsearch's AUTO: none to two letters, one to five, two beyond
          int edits = term.length() < 3 ? 0 : term.length() < 6 ? 1 : 2;
          boolean typed = shape.equals("filterTyped") && edits > 0;
          words.add(typed ? new FuzzyQuery(word, edits) : new TermQuery(word), Occur.SHOULD);
        }
        stream.end();
      }
      query.add(words.build(), Occur.MUST);
    }
    if (!shape.equals("text")) {
      filter(query, "process", cells[1]);
      filter(query, "material", cells[2]);
      filter(query, "certificate", cells[3]);
      if (!cells[4].isEmpty()) query.add(IntPoint.newRangeQuery("it", -1, Integer.parseInt(cells[4])), Occur.FILTER);
      if (!cells[5].isEmpty()) query.add(atLeast("side", cells[5]), Occur.FILTER);
      if (!cells[6].isEmpty()) query.add(atLeast("capacity", cells[6]), Occur.FILTER);
    }
    return query.build();
  }

  private static void filter(BooleanQuery.Builder query, String field, String values) {
    if (values.isEmpty()) return;
    for (String value : values.split(" ")) query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
  }

  private static Query atLeast(String field, String value) {
    return FloatPoint.newRangeQuery(field, Float.parseFloat(value), Float.MAX_VALUE);
  }
}
