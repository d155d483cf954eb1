using System.Numerics.Tensors;

namespace PolicyIndex.Search.Embeddings;

/// <summary>The vectors of one state of the index, searched one by one: 100 000 of 1024 numbers are 0.1 G multiplications, a matter of tens of milliseconds.</summary>
internal sealed class UnitVectors(IReadOnlyList<(string Id, float[] Vector)> vectors)
{
    /// <summary>Units with a vector.</summary>
    public int Count => vectors.Count;

    /// <summary>A vector of length 1; null where it has no direction or holds what is no number.</summary>
    public static float[]? Normalised(ReadOnlySpan<float> vector)
    {
        var length = TensorPrimitives.Norm(vector);
        if (!float.IsFinite(length) || length <= 0)
        {
            return null;
        }

        var unit = new float[vector.Length];
        TensorPrimitives.Divide(vector, length, unit);
        return unit;
    }

    /// <summary>Ids of the units nearest to a vector of length 1, nearest first, equal ones by id.</summary>
    /// <param name="question">The vector; units with a vector of another length are passed over.</param>
    /// <param name="count">Most ids.</param>
    /// <param name="smallest">Cosine that a unit must reach.</param>
    public IReadOnlyList<string> Nearest(float[] question, int count, float smallest)
    {
        var near = new List<(string Id, float Cosine)>();
        foreach (var (id, vector) in vectors)
        {
            if (vector.Length == question.Length && TensorPrimitives.Dot(question, vector) is var cosine && cosine >= smallest)
            {
                near.Add((id, cosine));
            }
        }

        return [.. near.OrderByDescending(n => n.Cosine).ThenBy(n => n.Id, StringComparer.Ordinal).Select(n => n.Id).Distinct(StringComparer.Ordinal).Take(count)];
    }
}
