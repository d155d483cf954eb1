using Lucene.Net.Util;

namespace PolicyIndex.Search.Querying;

/// <summary>BM25 as <see cref="Ranking.Similarity"/> counts it, in tables, so that a scan over hundred thousands of occurrences multiplies once for each.</summary>
internal static class Bm25
{
    /// <summary>Frequencies of a word in a text that stand in the table.</summary>
    private const int Frequencies = 16;

    private const int Lengths = 256;

    /// <summary>For each frequency and encoded length what the IDF is multiplied by.</summary>
    /// <param name="averageLength">Average number of words in a text.</param>
    public static float[] Saturations(float averageLength)
    {
        var table = new float[Frequencies * Lengths];
        for (var frequency = 1; frequency < Frequencies; frequency++)
        {
            for (var length = 0; length < Lengths; length++)
            {
                table[(frequency * Lengths) + length] = Saturation(frequency, (byte)length, averageLength);
            }
        }

        return table;
    }

    /// <summary>Reads the table; more occurrences than it has count as the most it has.</summary>
    public static float Saturation(float[] table, int frequency, byte length) => table[(Math.Min(frequency, Frequencies - 1) * Lengths) + length];

    private static float Saturation(int frequency, byte length, float averageLength)
    {
        var boost = SmallSingle.SByte315ToSingle((sbyte)length);
        var words = boost > 0 ? 1 / (boost * boost) : float.PositiveInfinity;
        var slowed = Ranking.Saturation * (1 - Ranking.LengthShare + (Ranking.LengthShare * words / averageLength));
        return (Ranking.Saturation + 1) * frequency / (frequency + slowed);
    }
}
