using System.IO.Compression;
using System.Text;

namespace PolicyIndex.Ingest.Tests;

public sealed class FormatTests
{
    [Fact]
    public void A_zip_named_txt_is_refused_as_what_it_is()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("a.txt").Open();
            entry.Write("第一条"u8);
        }

        var refusal = Reading.Refused(bytes.ToArray(), "政策.txt");
        Assert.Equal("unknown-format", refusal.Code);
        Assert.Contains("ZIP", refusal.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal("empty", Reading.Refused([], "空.txt").Code);

    [Fact]
    public void Content_decides_not_the_name() =>
        Assert.Equal("text/plain", Reading.Read(Encoding.UTF8.GetBytes("第一条"), "不是.pdf").Manifestation.MediaType);

    [Theory]
    [InlineData("C:\\policies\\条例.txt")]
    [InlineData("/srv/upload/条例.txt")]
    [InlineData("条例.txt")]
    public void Directories_are_cut_off_the_name(string name) =>
        Assert.Equal("条例.txt", Reading.Read("a"u8.ToArray(), name).Manifestation.FileName);

    [Fact]
    public void The_manifestation_is_known_by_the_hash_of_its_bytes()
    {
        var manifestation = Reading.Read("abc"u8.ToArray()).Manifestation;
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", manifestation.Sha256);
        Assert.Equal(3, manifestation.Bytes);
    }
}
