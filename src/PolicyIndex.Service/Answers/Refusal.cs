using System.Text.RegularExpressions;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>
/// Decides from the evidence whether the documents hold an answer. Rules give a reason to refuse; whether it is followed is weighed
/// with what speaks for an answer (but where the very step asked for is nowhere) by weights that <c>eval calibrate-confidence</c> fits. <c>eval answers</c> counts both mistakes.
/// </summary>
internal static partial class Refusal
{
    /// <summary>
    /// Least share of the question's phrases beside a figure of money or a percentage. Development questions: unanswerable 0 to .33,
    /// answerable .51 and more. Terms and days are asked in words too much of one's own for such a limit.
    /// </summary>
    private const double LeastBesideFigure = 0.45;

    /// <summary>A fact beside which stands less than this part of what stands beside the best sentence of all is one about something else.</summary>
    private const double LeastOfBest = 0.6;

    /// <summary>Least share of the phrases in all evidence together.</summary>
    private const double LeastAtAll = 0.08;

    /// <summary>A question of one clause in the documents' own language, of whose phrases the evidence has less, is about something else.</summary>
    private const double LeastPhrases = 0.6;
    private const double LeastInOneUnit = 0.25;
    private const double MostAbsentHeads = 0.4;
    private const double LeastBesideAbsentHeads = 0.5;

    private const string NotSpokenOf = "检索到的条款没有讲到问题所说的事项。";

    /// <summary>Least probability that the documents hold an answer; chosen so that about one answerable question of twenty is refused on held-out documents.</summary>
    private const double LeastHeld = 0.6;

    private static readonly LogisticWeights s_weights = LogisticWeights.OfResource("refusal.tsv");

    /// <summary>Who tells a case asks for more than one step (怎么补办).</summary>
    private const int MostClausesOfStep = 2;

    /// <summary>Hits further down are not asked for a year.</summary>
    private const int Deepest = 8;

    private static readonly Dictionary<AnswerKind, string> s_names = new()
    {
        [AnswerKind.Money] = "金额",
        [AnswerKind.Percent] = "比例",
        [AnswerKind.Quantity] = "数量",
        [AnswerKind.Term] = "期限",
        [AnswerKind.Date] = "日期",
        [AnswerKind.Authority] = "部门",
    };

    /// <summary>What speaks for and against the documents' holding an answer, what is missing of the facts asked for, and the verdict.</summary>
    /// <param name="question">As understood.</param>
    /// <param name="asked">Kinds of answer it asks for.</param>
    /// <param name="words">Its words, and the official ones for everyday ones.</param>
    /// <param name="passages">All that was gathered.</param>
    public static Verdict Judge(string question, IReadOnlyList<AnswerKind> asked, QuestionWords words, IReadOnlyList<Passage> passages)
    {
        if (passages.Count == 0)
        {
            return new Verdict("没有检索到相关条款。", [], null);
        }

        var phrases = KeyPhrases.Of(question);
        var everyday = words.Everyday;
        var evidence = Matter.Fold(string.Concat(passages.Select(p => p.Unit).DistinctBy(u => u.Id).Select(u => u.LeadIn + u.Heading + u.Text))
            + string.Concat(passages.Select(p => p.Work).Distinct().Select(w => w.Work.Title + w.Work.InstrumentTitle)));
        var facts = AskedFact.In(question, asked);
        var supports = facts.Select(f => FactSupport.Of(f.Told, phrases, everyday, passages)).ToList();
        var best = FactSupport.Of(null, phrases, everyday, passages);
        var thing = facts.FirstOrDefault(f => f.Kind == AnswerKind.Term) is { } term && MeasuredThing.IsMissing(question, words, term, passages);
        var missing = facts.Where((f, i) => IsMissing(f, supports[i], best, passages) || (f.Kind == AnswerKind.Term && thing)).Select(f => f.Kind).ToList();
        var years = NamedYears.AskedAbout(question);
        var otherYears = years.Count > 0 && !ValidityAnswers.IsAsked(question) && !passages.Where(p => p.Rank < Deepest).GroupBy(p => p.Unit.Id, StringComparer.Ordinal)
            .Any(unit => years.Any(y => unit.Any(p => NamedYears.IsSpokenOf(y, p))) && unit.Any(p => TellsOne(p, asked)));
        var sought = Sought(question, evidence);
        var coverage = WordCoverage.Of(phrases, words, passages);
        var brief = StandsByItsWords(question);
        var onlyFacts = !asked.Any(t => t is AnswerKind.Procedure or AnswerKind.Condition or AnswerKind.Permission or AnswerKind.Consequence or AnswerKind.Definition);
        var most = missing.Count * 2 > facts.Count && (onlyFacts || (missing.Exists(t => t is AnswerKind.Money or AnswerKind.Percent) && AsksOnlyOnce(question)));
        var reason = 0 switch
        {
            _ when most => $"所收文件没有写明所问的{Names(missing)}。",
            _ when otherYears => $"检索到的条款没有关于{string.Join('、', years.Select(y => $"{y}年"))}的规定。",
            _ when sought is not null => $"检索到的条款都没有提到“{sought}”。",
            _ when brief && (coverage.Phrases < LeastPhrases || coverage.BestUnit < LeastInOneUnit || (coverage.AbsentHeads >= MostAbsentHeads && coverage.All < LeastBesideAbsentHeads)) => NotSpokenOf,
            _ when phrases.Count > 0 && FactSupport.Share(phrases, everyday, evidence, "") < LeastAtAll => NotSpokenOf,
            _ => null,
        };
        var signs = new RefusalSigns(
            reason is null ? 0 : 1,
            coverage.AbsentHeads,
            best > 0 ? Math.Min(1, supports.DefaultIfEmpty(best).Min() / best) : 0,
            Math.Min(1, Math.Max(0, QuestionParts.ClausesOf(question).Count - 1) / 4.0));
        return sought is null && s_weights.Of(signs.All) >= LeastHeld ? new Verdict(null, missing, signs) : new Verdict(reason ?? (missing.Count > 0 ? $"所收文件没有写明所问的{Names(missing)}。" : NotSpokenOf), missing, signs);
    }

    /// <summary>For people: 金额、比例.</summary>
    public static string Names(IEnumerable<AnswerKind> types) => string.Join('、', types.Select(t => s_names.GetValueOrDefault(t)).OfType<string>());

    private static bool IsMissing(AskedFact fact, double support, double best, IReadOnlyList<Passage> passages) =>
        (fact.Kind is AnswerKind.Money or AnswerKind.Percent && support < LeastBesideFigure) || (support <= LeastOfBest * best && !TellsFirst(fact, passages));

    private static bool AsksOnlyOnce(string question) => QuestionParts.ClausesOf(question).Count(QuestionParts.Asks) <= 1;

    /// <summary>The unit that the search puts first tells such a fact: everyday words may hide that it is the one.</summary>
    private static bool TellsFirst(AskedFact fact, IReadOnlyList<Passage> passages) => passages.Any(p => p.Rank == 0 && p.Way == PassageWay.Found && fact.Told.IsMatch(p.Text));

    /// <summary>Who tells a case tells it in his own words; one bare clause is all that is known of what is asked.</summary>
    private static bool StandsByItsWords(string question) =>
        QuestionParts.ClausesOf(question) is var clauses && (clauses.Count == 1 || (clauses.Count == 2 && (clauses.All(QuestionParts.Asks) || SaysOfRules().IsMatch(clauses[0]))));

    /// <summary>A clause that says what the documents lay down is no case of the asker's.</summary>
    [GeneratedRegex("^(?!.*(?:我|咱)).*(?:规定|要求|必须|取消)", RegexOptions.CultureInvariant)]
    private static partial Regex SaysOfRules();

    private static bool TellsOne(Passage passage, IReadOnlyList<AnswerKind> asked) =>
        asked.Where(AnswerPatterns.IsFact).ToList() is not { Count: > 0 } facts || facts.Any(passage.Told.Contains);

    /// <summary>What the asker says to apply for, where no evidence has a word of it.</summary>
    private static string? Sought(string question, string evidence)
    {
        var sought = AppliesFor().Match(question).Groups["what"];
        if (sought.Success && !evidence.Contains(Matter.Fold(sought.Value), StringComparison.Ordinal) && KeyPhrases.Presence(Matter.Fold(sought.Value), evidence) <= 0)
        {
            return sought.Value;
        }

        return QuestionParts.ClausesOf(question).Count <= MostClausesOfStep && HowTo().Match(question).Groups["what"] is { Success: true } step && !evidence.Contains(step.Value, StringComparison.Ordinal) ? step.Value : null;
    }

    /// <summary>怎么补办, 如何挂失: the step asked for; words that stand for any step are none.</summary>
    [GeneratedRegex(@"(?:怎么|如何|怎样)(?:去|才能)?(?!办|做|弄|走|报|评|算|处理|操作|进行|开展|实施|解决|支持|规定|要求|申请|提起|享受|计算|认定|界定|理解|组织|建立|管理|验收|看|要|用|拿|对|把|从|在|给|写|变化|变动|调整|追究|简称|优待|优惠|区分|奖励|补贴|扶持|衔接|保障|推进|促进|落实)(?<what>\p{IsCJKUnifiedIdeographs}{2})(?=[，。？,?]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex HowTo();

    [GeneratedRegex(@"(?:申请|提起|(?<!被)要求|提请)(?<what>\p{IsCJKUnifiedIdeographs}{2,4})(?=[，。？,?]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex AppliesFor();
}

/// <summary>Whether the evidence carries an answer.</summary>
/// <param name="Reason">Why there is no answer; null where there is one.</param>
/// <param name="Missing">Facts asked for that were not found.</param>
/// <param name="Signs">What was judged by; null where nothing was found.</param>
internal sealed record Verdict(string? Reason, IReadOnlyList<AnswerKind> Missing, RefusalSigns? Signs);
