using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Tests;

/// <summary>The one call under test, with the arguments most tests do not care for.</summary>
internal static class Reading
{
    public static SourceText Read(byte[] bytes, string fileName = "sample.bin", ReadLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes);
        return DocumentReaders.Read(stream, fileName, limits ?? ReadLimits.Default, TestContext.Current.CancellationToken);
    }

    public static UnreadableDocumentException Refused(byte[] bytes, string fileName = "sample.bin", ReadLimits? limits = null) =>
        Assert.Throws<UnreadableDocumentException>(() => Read(bytes, fileName, limits));

    /// <summary>What every reader promises of its lines.</summary>
    public static void AssertOffsets(SourceText source)
    {
        foreach (var line in source.Lines)
        {
            Assert.Equal(line.Text, source.Text[line.Start..line.End]);
        }
    }
}
