namespace PolicyIndex.Service.Embeddings.Onnx;

/// <summary>Makes one vector of the vectors of a text's tokens.</summary>
internal static class TokenPooling
{
    /// <summary>The vectors of a batch's texts, not yet of length 1.</summary>
    /// <param name="values">What the model gave.</param>
    /// <param name="shape">Texts, tokens, dimensions; or texts, dimensions where the model pools itself.</param>
    /// <param name="attention">1 for each token that is one, 0 for padding.</param>
    /// <param name="pooling">How.</param>
    public static float[][] Pool(ReadOnlySpan<float> values, ReadOnlySpan<long> shape, ReadOnlySpan<long> attention, Pooling pooling)
    {
        var (texts, tokens, dimensions) = ((int)shape[0], shape.Length == 3 ? (int)shape[1] : 1, (int)shape[^1]);
        var pooled = new float[texts][];
        for (var text = 0; text < texts; text++)
        {
            var vectors = values.Slice(text * tokens * dimensions, tokens * dimensions);
            pooled[text] = shape.Length == 2 || pooling == Pooling.FirstToken
                ? vectors[..dimensions].ToArray()
                : Mean(vectors, attention.Slice(text * tokens, tokens), dimensions);
        }

        return pooled;
    }

    private static float[] Mean(ReadOnlySpan<float> vectors, ReadOnlySpan<long> attention, int dimensions)
    {
        var mean = new float[dimensions];
        var counted = 0;
        for (var token = 0; token < attention.Length; token++)
        {
            if (attention[token] == 0)
            {
                continue;
            }

            counted++;
            System.Numerics.Tensors.TensorPrimitives.Add(mean, vectors.Slice(token * dimensions, dimensions), mean);
        }

        System.Numerics.Tensors.TensorPrimitives.Divide(mean, Math.Max(1, counted), mean);
        return mean;
    }
}
