using PolicyIndex.Provisions.Matching;

namespace PolicyIndex.Eval.Matching;

/// <summary>Weights of each fold, trained on all pairs outside it.</summary>
internal sealed class FoldModels
{
    /// <summary>Penalty of the trainer.</summary>
    public const double Penalty = 0.001;

    private readonly Func<JudgedPair, string> _fold;
    private readonly Dictionary<string, Inclination> _models;

    /// <summary>Trains one set of weights a fold.</summary>
    public FoldModels(IReadOnlyList<JudgedPair> training, Func<JudgedPair, string> fold)
    {
        _fold = fold;
        var folds = training.Select(fold).Distinct(StringComparer.Ordinal).ToList();
        _models = folds.AsParallel().AsOrdered()
            .Select(f => (f, Model: VerdictTrainer.Fit([.. training.Where(p => fold(p) != f).SelectMany(TrainingExample.Of)], Penalty)))
            .ToDictionary(f => f.f, f => f.Model, StringComparer.Ordinal);
    }

    /// <summary>Weights that have not seen the pair's fold.</summary>
    public Inclination For(JudgedPair pair) => _models[_fold(pair)];
}
