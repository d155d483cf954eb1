using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Eval.Ranking;

/// <summary>
/// Boosted trees (LambdaMART of ML.NET) over the same features as <see cref="LinearRanker"/>. It would ship if it won on held-out
/// documents; the ablation shows whether it does.
/// </summary>
internal sealed class TreeRanker : IRanker
{
    private readonly PredictionEngine<Row, Judgement> engine;

    private TreeRanker(PredictionEngine<Row, Judgement> engine, float novelty)
    {
        this.engine = engine;
        Novelty = novelty;
    }

    public float Novelty { get; }

    /// <summary>Trains on the questions for which an answering candidate was found. The same questions give the same trees.</summary>
    public static TreeRanker Fit(IEnumerable<JudgedQuestion> questions, float novelty)
    {
        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, RankingWeights.Count);
        var rows = questions.Where(q => q.Touched.Any(t => t.Count > 0)).SelectMany((q, number) => q.Candidates.Select((c, i) => new Row
        {
            Features = c.Features,
            Label = q.Touched[i].Count > 0 ? 1 : 0,
            Group = (uint)number + 1,
        }));
        var trainer = context.Ranking.Trainers.FastTree(new FastTreeRankingTrainer.Options
        {
            LabelColumnName = nameof(Row.Label),
            FeatureColumnName = nameof(Row.Features),
            RowGroupColumnName = nameof(Row.Group),
            // Few questions: small trees with well-filled leaves, slowly added.
            NumberOfTrees = 60,
            NumberOfLeaves = 6,
            MinimumExampleCountPerLeaf = 20,
            LearningRate = 0.1,
            NumberOfThreads = 1,
        });
        var model = trainer.Fit(context.Data.LoadFromEnumerable(rows, schema));
        return new TreeRanker(context.Model.CreatePredictionEngine<Row, Judgement>(model, inputSchemaDefinition: schema), novelty);
    }

    public float Score(ReadOnlySpan<float> features) => engine.Predict(new Row { Features = features.ToArray() }).Score;

    /// <summary>A tree has no weights.</summary>
    public double WeightOf(RankingFeature feature) => 0;

    private sealed class Row
    {
        public float[] Features { get; init; } = [];

        public float Label { get; init; }

        [KeyType(100_000)]
        public uint Group { get; init; }
    }

    private sealed class Judgement
    {
        [ColumnName("Score")]
        public float Score { get; set; }
    }
}
