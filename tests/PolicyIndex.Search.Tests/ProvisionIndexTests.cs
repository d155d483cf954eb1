namespace PolicyIndex.Search.Tests;

public sealed class ProvisionIndexTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), "policyindex-" + Path.GetRandomFileName());

    public void Dispose()
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    [Fact]
    public void Keeps_content_and_sequence_over_a_restart()
    {
        using (var index = ProvisionIndex.Open(path))
        {
            Assert.Equal(0, index.AppliedSequence);
            Assert.True(index.Apply(1, [InventedWorks.Regulation]));
            Assert.True(index.Apply(2, [InventedWorks.Plan]));
        }

        using var reopened = ProvisionIndex.Open(path);
        Assert.Equal(2, reopened.AppliedSequence);
        Assert.Equal("云岭省人民政府令-31:art_6", First(reopened, "验收之日"));
    }

    [Fact]
    public void Ignores_what_it_has_applied_before()
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [InventedWorks.Regulation]);
        Assert.False(index.Apply(1, [new WorkRemoved("云岭省人民政府令-31")]));
        Assert.Equal("云岭省人民政府令-31:art_6", First(index, "验收之日"));
    }

    [Fact]
    public void Applying_a_change_twice_leaves_one_copy()
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [InventedWorks.Regulation]);
        var count = index.ProvisionCount;
        index.Apply(1, 2, [InventedWorks.Regulation, InventedWorks.Regulation]);
        Assert.Equal(count, index.ProvisionCount);
        Assert.Equal(2, index.AppliedSequence);
    }

    [Fact]
    public void Refuses_a_gap_and_changes_nothing()
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [InventedWorks.Regulation]);
        var gap = Assert.Throws<SequenceGapException>(() => index.Apply(4, [InventedWorks.Plan]));
        Assert.Equal((1, 4), (gap.Applied, gap.Given));
        Assert.Equal(1, index.AppliedSequence);
        Assert.Null(First(index, "绿色车间"));
    }

    [Fact]
    public void Removes_and_replaces_works()
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [InventedWorks.Regulation, InventedWorks.Plan]);
        var shorter = InventedWorks.Regulation with { Provisions = [InventedWorks.Regulation.Provisions[3] with { ParentId = null }] };
        index.Apply(2, [shorter, new WorkRemoved(InventedWorks.Plan.WorkId), new WorkRemoved("不存在-1-1")]);
        Assert.Equal(1, index.ProvisionCount);
        Assert.Equal("云岭省人民政府令-31:art_7", First(index, "付清账款"));
        Assert.Null(First(index, "绿色车间"));
    }

    [Fact]
    public void A_change_that_fails_leaves_the_index_as_it_was_and_usable()
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [InventedWorks.Regulation]);
        var twice = InventedWorks.Plan with { Provisions = [.. InventedWorks.Plan.Provisions, InventedWorks.Plan.Provisions[0]] };
        Assert.ThrowsAny<ArgumentException>(() => index.Apply(2, [new WorkRemoved(InventedWorks.Regulation.WorkId), twice]));
        Assert.Equal(1, index.AppliedSequence);
        Assert.Equal("云岭省人民政府令-31:art_6", First(index, "验收之日"));
        Assert.True(index.Apply(2, [InventedWorks.Plan]));
        Assert.Equal("云工信发-2024-8:sec_2", First(index, "一次性奖励"));
    }

    [Fact]
    public void Rebuild_replaces_everything()
    {
        using var index = ProvisionIndex.Open(path);
        index.Apply(1, [InventedWorks.Regulation]);
        index.Rebuild(40, [InventedWorks.Plan]);
        Assert.Equal(40, index.AppliedSequence);
        Assert.Null(First(index, "验收之日"));
        Assert.Equal("云工信发-2024-8:sec_2", First(index, "一次性奖励"));
    }

    [Fact]
    public void Rebuild_that_fails_keeps_the_old_content()
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [InventedWorks.Regulation]);
        Assert.Throws<TimeoutException>(() => index.Rebuild(40, BreaksOff()));
        Assert.Equal(1, index.AppliedSequence);
        Assert.Equal("云岭省人民政府令-31:art_6", First(index, "验收之日"));

        static IEnumerable<WorkUpserted> BreaksOff()
        {
            yield return InventedWorks.Plan;
            throw new TimeoutException();
        }
    }

    [Fact]
    public void A_second_writer_is_refused_and_a_reader_follows()
    {
        using var index = ProvisionIndex.Open(path);
        index.Apply(1, [InventedWorks.Regulation]);
        Assert.Equal(IndexFault.InUse, Assert.Throws<IndexUnusableException>(() => ProvisionIndex.Open(path)).Fault);

        using var reader = ProvisionIndex.OpenReadOnly(path);
        index.Apply(2, [InventedWorks.Plan]);
        Assert.Equal(1, reader.AppliedSequence);
        Assert.Null(First(reader, "一次性奖励"));
        reader.Refresh();
        Assert.Equal(2, reader.AppliedSequence);
        Assert.Equal("云工信发-2024-8:sec_2", First(reader, "一次性奖励"));
        Assert.Throws<InvalidOperationException>(() => reader.Apply(3, []));
    }

    [Fact]
    public void Reading_what_is_not_there_says_so()
    {
        Assert.Equal(IndexFault.Missing, Assert.Throws<IndexUnusableException>(() => ProvisionIndex.OpenReadOnly(path)).Fault);
    }

    [Fact]
    public void Another_schema_is_refused_until_rebuilt()
    {
        using (var directory = IndexDirectory.OnDisk(path))
        using (var writer = new Lucene.Net.Index.IndexWriter(directory, IndexDirectory.WriterSettings(Lucene.Net.Index.OpenMode.CREATE)))
        {
            writer.SetCommitData(new IndexCommitData(7, "0").ToUserData());
            writer.Commit();
        }

        var refused = Assert.Throws<IndexUnusableException>(() => ProvisionIndex.Open(path));
        Assert.Equal(IndexFault.SchemaMismatch, refused.Fault);
        using var index = ProvisionIndex.OpenEmpty(path);
        Assert.Equal(0, index.AppliedSequence);
        index.Rebuild(7, [InventedWorks.Plan]);
        Assert.Equal("云工信发-2024-8:sec_2", First(index, "一次性奖励"));
    }

    [Fact]
    public void A_damaged_index_is_refused_until_rebuilt()
    {
        using (var index = ProvisionIndex.Open(path))
        {
            index.Apply(1, [InventedWorks.Regulation]);
        }

        foreach (var file in Directory.GetFiles(path).Where(f => !f.Contains("lock", StringComparison.Ordinal)))
        {
            using var stream = File.OpenWrite(file);
            stream.SetLength(stream.Length / 2);
        }

        Assert.Equal(IndexFault.Damaged, Assert.Throws<IndexUnusableException>(() => ProvisionIndex.Open(path)).Fault);
        using var again = ProvisionIndex.OpenEmpty(path);
        again.Rebuild(1, [InventedWorks.Plan]);
        Assert.Equal("云工信发-2024-8:sec_2", First(again, "一次性奖励"));
    }

    [Fact]
    public async Task Searches_run_beside_changes()
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [InventedWorks.Regulation]);
        var searches = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 50; i++)
            {
                Assert.Equal("云岭省人民政府令-31:art_6", First(index, "验收之日"));
            }
        })).ToList();
        for (var sequence = 2; sequence <= 20; sequence++)
        {
            index.Apply(sequence, [InventedWorks.Regulation]);
        }

        await Task.WhenAll(searches);
        Assert.Equal(20, index.AppliedSequence);
    }

    private static string? First(ProvisionIndex index, string query) =>
        index.Search(new SearchRequest { Query = query }).Hits is [var best, ..] ? best.ProvisionId : null;
}
