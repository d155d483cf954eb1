using PolicyIndex.Eval.Gold;

namespace PolicyIndex.Eval.Tests.Gold;

public sealed class GoldFolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gold");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Reads_documents()
    {
        Write("documents.jsonl", """
            {"title":"云岭省试验办法","instrument":null,"doc_no":"云政发〔2025〕1号","issuers":["云岭省人民政府"],"issued_on":"2025-03-01","effective_on":"on issue","expires_on":null,"level":"provincial","kind":"办法","lines":[3,40],"counts":{"条":12}}

            """);

        var document = Assert.Single(new GoldFolder(folder.FullName).Documents());

        Assert.Equal("云政发〔2025〕1号", document.Id);
        Assert.Equal(new DateOnly(2025, 3, 1), document.IssuedOn);
        Assert.Equal(new LineSpan(3, 40), document.Lines);
        Assert.Equal(12, document.Counts["条"]);
    }

    [Fact]
    public void Places_come_from_questions_citations_and_rules_once_each()
    {
        Write("questions.jsonl", """{"id":"Q1","q":"几日内付款？","style":"chat","type":"deadline","gold":[{"doc":"A","path":"第九条","lines":[9,9]}]}""");
        Write("citations.jsonl", """{"src_doc":"A","src_path":"第一条","lines":[4,5]}""");
        Write("rules.jsonl", """{"doc":"A","path":"第九条","lines":[9,9]}""");

        var places = new GoldFolder(folder.FullName).Places();

        Assert.Equal([new GoldPlace("A", "第一条", new LineSpan(4, 5)), new GoldPlace("A", "第九条", new LineSpan(9, 9))], places);
    }

    [Fact]
    public void Outlines_are_named_by_their_file()
    {
        Write("outlines/云政发〔2025〕1号.jsonl", """{"path":"第一条","label":"第一条","kind":"article","lines":[4,5]}""");

        var outline = Assert.Single(new GoldFolder(folder.FullName).Outlines());

        Assert.Equal("云政发〔2025〕1号", outline.Doc);
        Assert.Equal("article", Assert.Single(outline.Units).Kind);
    }

    [Theory]
    [InlineData("{\"title\":\"x\"}")]
    [InlineData("{\"title\":\"x\",\"lines\":[5,4]}")]
    [InlineData("not json")]
    public void A_bad_record_is_named_by_file_and_line(string record)
    {
        Write("documents.jsonl", "\n" + record);

        var error = Assert.Throws<GoldFormatException>(() => new GoldFolder(folder.FullName).Documents());

        Assert.Contains("documents.jsonl, line 2:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Further_questions_come_from_other_files()
    {
        Write("questions.jsonl", """{"id":"G1","q":"甲","style":"chat","type":"list"}""");
        Write("own/a.jsonl", """{"id":"A1","q":"乙","style":"chat","type":"list"}""");

        var gold = new GoldFolder(folder.FullName, Path.Combine(folder.FullName, "own/a.jsonl"));

        Assert.Equal(("G1", "A1"), (Assert.Single(gold.Questions()).Id, Assert.Single(gold.FurtherQuestions()).Id));
        Assert.Contains("--questions", Assert.Throws<GoldFormatException>(() => new GoldFolder(folder.FullName, "none.jsonl").FurtherQuestions()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_says_what_to_give()
    {
        var error = Assert.Throws<GoldFormatException>(() => new GoldFolder(folder.FullName).Questions());

        Assert.Contains("--gold", error.Message, StringComparison.Ordinal);
    }

    private void Write(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
