using PolicyIndex.Service.Embeddings.Onnx;

namespace PolicyIndex.Service.Tests.Embeddings.Onnx;

public sealed class OnnxEmbeddingGeneratorTests : IDisposable
{
    private static readonly string[] s_inputs = ["input_ids", "attention_mask", "token_type_ids"];
    private static readonly string[] s_vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "付", "款", "期", "abc"];

    /// <summary>Padding and unknown tokens have vectors that would be seen in every mean.</summary>
    private static readonly float[][] s_rows = [[100, 0], [50, 0], [0, 4], [0, 8], [70, 0], [4, 0], [8, 0], [12, 0], [0, 20]];

    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("onnx");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_mean_is_that_of_the_text_s_own_tokens()
    {
        Assert.Equal([[3, 3]], await Vectors(Model(s_inputs), "付款"));
        // The shorter text of a batch is filled up; what fills it does not count.
        Assert.Equal([[4.8f, 2.4f], [4 / 3f, 4]], await Vectors(Model(s_inputs), "款付期", "付"));
    }

    [Fact]
    public async Task The_first_token_s_vector_is_taken_where_the_model_wants_it() =>
        Assert.Equal([[0, 4]], await Vectors(Model(s_inputs, s => s with { Pooling = Pooling.FirstToken }), "付款"));

    [Fact]
    public async Task A_model_that_pools_itself_is_taken_at_its_word() =>
        Assert.Equal([[3, 3]], await Vectors(Model(s_inputs, pools: true), "付款"));

    [Fact]
    public async Task Models_without_token_types_and_mask_run_too() =>
        Assert.Equal([[3, 3]], await Vectors(Model(["input_ids"]), "付款"));

    [Fact]
    public async Task Long_texts_are_cut_and_letters_lower_cased()
    {
        Assert.Equal([[4 / 3f, 4]], await Vectors(Model(s_inputs, s => s with { MaximumTokens = 3 }), "付款期"));
        Assert.Equal([[0, 32 / 3f]], await Vectors(Model(s_inputs), "ABC"));
        Assert.Equal([[50 / 3f, 4]], await Vectors(Model(s_inputs, s => s with { LowerCase = false }), "ABC"));
    }

    [Fact]
    public async Task No_texts_give_no_vectors() => Assert.Empty(await Vectors(Model(s_inputs)));

    [Fact]
    public void What_is_missing_is_named_with_the_setting()
    {
        var settings = Files(s_inputs);
        Refused(settings with { ModelFile = Path.Combine(folder.FullName, "none.onnx") }, "Embeddings__ModelFile", "none.onnx");
        Refused(settings with { VocabularyFile = Path.Combine(folder.FullName, "none.txt") }, "Embeddings__VocabularyFile", "none.txt");
    }

    [Fact]
    public void A_damaged_model_is_named()
    {
        var settings = Files(s_inputs);
        File.WriteAllBytes(settings.ModelFile, [1, 2, 3]);
        Refused(settings, settings.ModelFile, "damaged");
    }

    [Fact]
    public void Inputs_of_another_kind_of_model_are_listed() => Refused(Files(["pixels", "input_ids"]), "input_ids, pixels", "feature extraction");

    [Fact]
    public void A_vocabulary_of_another_model_is_noticed_at_once()
    {
        var settings = Files(s_inputs);
        File.AppendAllText(settings.VocabularyFile, "\n限");
        Refused(settings, "token number 9", settings.VocabularyFile);
    }

    [Theory]
    [InlineData("付\n款", "[PAD]")]
    [InlineData("[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\n付\n付", "twice")]
    public void What_is_no_vocabulary_is_named(string text, string named)
    {
        var settings = Files(s_inputs);
        File.WriteAllText(settings.VocabularyFile, text);
        Refused(settings, settings.VocabularyFile, named);
    }

    [Fact]
    public void The_fingerprint_changes_with_files_and_reading()
    {
        var settings = Files(s_inputs);
        var others = new[] { settings with { Pooling = Pooling.FirstToken }, settings with { MaximumTokens = 9 }, settings with { LowerCase = false } };
        var first = settings.Fingerprint();
        Assert.Equal(first, (settings with { Threads = 2 }).Fingerprint());
        Assert.All(others, o => Assert.NotEqual(first, o.Fingerprint()));
        File.AppendAllText(settings.VocabularyFile, "\n限");
        Assert.NotEqual(first, settings.Fingerprint());
    }

    private OnnxModelSettings Files(string[] inputs, bool pools = false)
    {
        var settings = new OnnxModelSettings(Path.Combine(folder.FullName, "model.onnx"), Path.Combine(folder.FullName, "vocab.txt"));
        File.WriteAllBytes(settings.ModelFile, SmallModel.Bytes(s_rows, inputs, pools));
        File.WriteAllText(settings.VocabularyFile, string.Join('\n', s_vocabulary));
        return settings;
    }

    private OnnxEmbeddingGenerator Model(string[] inputs, Func<OnnxModelSettings, OnnxModelSettings>? change = null, bool pools = false) =>
        new((change ?? (s => s))(Files(inputs, pools)));

    private static async Task<float[][]> Vectors(OnnxEmbeddingGenerator model, params string[] texts)
    {
        using (model)
        {
            return [.. (await model.GenerateAsync(texts, cancellationToken: TestContext.Current.CancellationToken)).Select(e => e.Vector.ToArray())];
        }
    }

    private static void Refused(OnnxModelSettings settings, params string[] named)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => new OnnxEmbeddingGenerator(settings));
        Assert.All(named, n => Assert.Contains(n, refused.Message, StringComparison.Ordinal));
    }
}
