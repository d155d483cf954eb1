using System.Runtime.InteropServices;

namespace PolicyIndex.Service.Tests.Embeddings.Onnx;

/// <summary>
/// A model of one table: a token's vector is its row. Field numbers are those of onnx.proto (IR version 8, operators 13).
/// </summary>
internal static class SmallModel
{
    private const int Float = 1;
    private const int Int64 = 7;
    private const int IntsAttribute = 7;
    private const int IntAttribute = 2;

    /// <summary>The bytes of a model file.</summary>
    /// <param name="rows">Vector of each token.</param>
    /// <param name="inputs">Names of the inputs; the first one is the tokens.</param>
    /// <param name="pools">Whether the model itself makes the mean of the tokens.</param>
    public static byte[] Bytes(float[][] rows, string[] inputs, bool pools = false)
    {
        var graph = new ProtobufWriter()
            .Message(1, new ProtobufWriter().Text(1, "table").Text(1, inputs[0]).Text(2, "last_hidden_state").Text(4, "Gather"));
        if (pools)
        {
            graph.Message(1, new ProtobufWriter().Text(1, "last_hidden_state").Text(2, "sentence_embedding").Text(4, "ReduceMean")
                .Message(5, new ProtobufWriter().Text(1, "axes").Number(8, 1).Number(20, IntsAttribute))
                .Message(5, new ProtobufWriter().Text(1, "keepdims").Number(3, 0).Number(20, IntAttribute)));
        }

        graph.Text(2, "small").Message(5, new ProtobufWriter()
            .Number(1, rows.Length).Number(1, rows[0].Length).Number(2, Float).Text(8, "table")
            .Bytes(9, MemoryMarshal.AsBytes<float>(rows.SelectMany(r => r).ToArray())));
        foreach (var input in inputs)
        {
            graph.Message(11, Value(input, Int64, "batch", "tokens"));
        }

        graph.Message(12, pools ? Value("sentence_embedding", Float, "batch", "dimensions") : Value("last_hidden_state", Float, "batch", "tokens", "dimensions"));
        return new ProtobufWriter().Number(1, 8).Message(7, graph).Message(8, new ProtobufWriter().Text(1, "").Number(2, 13)).ToArray();
    }

    private static ProtobufWriter Value(string name, int type, params string[] dimensions)
    {
        var shape = new ProtobufWriter();
        foreach (var dimension in dimensions)
        {
            shape.Message(1, new ProtobufWriter().Text(2, dimension));
        }

        return new ProtobufWriter().Text(1, name).Message(2, new ProtobufWriter().Message(1, new ProtobufWriter().Number(1, type).Message(2, shape)));
    }
}
