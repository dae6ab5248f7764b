import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;

/**
 * Lucene as others would run it, asked line by line: "index", "query" and "memory" with their words after a tab.
 * Every answer is one line. A query's time is Lucene's alone: from the words to the numbers of the best documents.
 */
public class LuceneRanker {
  private final BM25Similarity similarity = new BM25Similarity(1.2f, 0.75f);
  private final int counted;
  private final int places;
  private IndexSearcher searcher;
  private NumericDocValues numbers;

  /** Counting all hits has Lucene score all of them; counting few lets it skip those that cannot win. */
  LuceneRanker(boolean skipping, int places) {
    this.counted = skipping ? places : Integer.MAX_VALUE;
    this.places = places;
  }

  public static void main(String[] words) throws IOException {
    LuceneRanker ranker = new LuceneRanker(words[0].equals("skipping"), Integer.parseInt(words[1]));
    BooleanQuery.setMaxClauseCount(100_000);
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] parts = line.split("\t");
      if (parts[0].equals("index")) answers.println(ranker.index(Path.of(parts[1]), Path.of(parts[2])));
      else if (parts[0].equals("query")) answers.println(ranker.query(parts));
      else answers.println(ranker.memory());
    }
  }

  /** Indexes a file of documents, one a line, words separated by spaces; the number of a document is its line's. */
  private String index(Path documents, Path folder) throws IOException {
    MMapDirectory directory = new MMapDirectory(folder);
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
    config.setSimilarity(similarity).setRAMBufferSizeMB(256);
    int number = 0;
    try (IndexWriter writer = new IndexWriter(directory, config);
        BufferedReader lines = Files.newBufferedReader(documents, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Document document = new Document();
        document.add(new TextField("text", line, Field.Store.NO));
        document.add(new NumericDocValuesField("number", number++));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setSimilarity(similarity);
    searcher.setQueryCache(null);
    return Integer.toString(number);
  }

  /** Answers `query`, word, weight, word, weight … with nanoseconds, number, score, number, score … */
  private String query(String[] parts) throws IOException {
    long started = System.nanoTime();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (int at = 1; at + 1 < parts.length; at += 2) {
      float weight = Float.parseFloat(parts[at + 1]);
      TermQuery word = new TermQuery(new Term("text", parts[at]));
      any.add(weight == 1f ? word : new BoostQuery(word, weight), BooleanClause.Occur.SHOULD);
    }
    TopScoreDocCollector collector = TopScoreDocCollector.create(places, counted);
    searcher.search(any.build(), collector);
    ScoreDoc[] best = collector.topDocs().scoreDocs;
    long[] found = new long[best.length];
    for (int at = 0; at < best.length; at++) found[at] = numberOf(best[at].doc);
    StringBuilder answer = new StringBuilder().append(System.nanoTime() - started);
    for (int at = 0; at < best.length; at++) answer.append('\t').append(found[at]).append('\t').append(best[at].score);
    return answer.toString();
  }

  private long numberOf(int document) throws IOException {
    if (numbers == null || numbers.docID() > document) {
      numbers = searcher.getIndexReader().leaves().get(0).reader().getNumericDocValues("number");
    }
    numbers.advanceExact(document);
    return numbers.longValue();
  }

  /** Bytes of the heap in use after a collection. */
  private String memory() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return Long.toString(runtime.totalMemory() - runtime.freeMemory());
  }
}
