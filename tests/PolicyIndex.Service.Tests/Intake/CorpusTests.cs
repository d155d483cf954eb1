using PolicyIndex.Service.Intake;

namespace PolicyIndex.Service.Tests.Intake;

public sealed class CorpusTests
{
    [Fact]
    public void A_folder_gives_its_readable_files_in_order_and_a_named_file_is_always_taken()
    {
        using var directory = new TemporaryDirectory();
        var b = directory.Write("b.txt", "乙");
        var a = directory.Write("deep/a.TXT", "甲");
        directory.Write("catalogue.json", "{}");
        var odd = directory.Write("odd.xyz", "丙");

        Assert.Equal([b, a, odd], CorpusFiles.Expand([directory.Path, odd, b]));
        Assert.Equal(["missing.txt"], CorpusFiles.Expand(["missing.txt"]));
    }

    [Fact]
    public async Task A_bad_file_is_reported_and_the_others_go_on()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        using var directory = new TemporaryDirectory();
        string[] files = [directory.Write("a.txt", InventedTexts.Measures), directory.Write("b.pdf", "%PDF-1.4 torn"), "none.txt", directory.Write("c.txt", InventedTexts.Notice)];
        var seen = new List<string>();
        var outcomes = await engine.Get<CorpusIntake>().TakeAsync(files, (file, outcome) => seen.Add($"{Path.GetFileName(file)} {outcome?.State}"), EngineUnderTest.Token);

        Assert.Equal([FileState.Ingested, FileState.Failed, FileState.Failed, FileState.Ingested], outcomes.Select(o => o.State));
        Assert.All(outcomes.Where(o => o.State == FileState.Failed), o => Assert.Contains(Path.GetFileName(o.File), o.Error, StringComparison.Ordinal));
        Assert.Equal(["a.txt ", "a.txt Ingested", "b.pdf ", "b.pdf Failed", "none.txt ", "none.txt Failed", "c.txt ", "c.txt Ingested"], seen);
    }

    [Fact]
    public void Without_a_variable_the_default_places_are_taken_and_missing_ones_named()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("project/corpus/a.txt", "甲");
        var found = DefaultCorpus.Find(null, Path.Combine(directory.Path, "project"));

        Assert.Equal([Path.Combine(directory.Path, "project", "corpus")], found.Paths);
        Assert.Equal(["../shared/corpus/compendium.txt"], found.Missing);
    }

    [Fact]
    public void The_variable_names_files_and_folders_like_PATH_or_one_path_with_any_sign()
    {
        using var directory = new TemporaryDirectory();
        var strange = directory.Write($"a{Path.PathSeparator}b.txt", "甲");

        Assert.Equal(["/x/one", "/x/two.txt"], DefaultCorpus.Find($"one{Path.PathSeparator} /x/two.txt", "/x").Paths);
        Assert.Equal([strange], DefaultCorpus.Find(Path.GetFileName(strange), directory.Path).Paths);
    }
}
