using System.Text.RegularExpressions;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>
/// Decides from the evidence whether the documents hold an answer. Its thresholds stand in the gap between answerable and
/// unanswerable development questions; <c>eval answers</c> counts both kinds of mistake.
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
    private const double LeastTogether = 0.4;

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

    /// <summary>What is missing of the facts asked for.</summary>
    /// <param name="question">As understood.</param>
    /// <param name="asked">Kinds of answer it asks for.</param>
    /// <param name="words">Its words, and the official ones for everyday ones.</param>
    /// <param name="passages">All that was gathered.</param>
    public static Verdict Judge(string question, IReadOnlyList<AnswerKind> asked, QuestionWords words, IReadOnlyList<Passage> passages)
    {
        var phrases = KeyPhrases.Of(question);
        var everyday = words.Everyday;
        if (passages.Count == 0)
        {
            return new Verdict("没有检索到相关条款。", []);
        }

        var evidence = Matter.Fold(string.Concat(passages.Select(p => p.Unit).DistinctBy(u => u.Id).Select(u => u.LeadIn + u.Heading + u.Text))
            + string.Concat(passages.Select(p => p.Work).Distinct().Select(w => w.Work.Title + w.Work.InstrumentTitle)));
        if (phrases.Count > 0 && FactSupport.Share(phrases, everyday, evidence, "") < LeastAtAll)
        {
            return new Verdict("检索到的条款与问题所说的事项几乎没有共同之处。", []);
        }

        var coverage = WordCoverage.Of(phrases, words, passages);
        if (StandsByItsWords(question) && (coverage.Phrases < LeastPhrases || coverage.BestUnit < LeastInOneUnit || (coverage.AbsentHeads >= MostAbsentHeads && coverage.All < LeastBesideAbsentHeads)))
        {
            return new Verdict("检索到的条款没有讲到问题所说的事项。", []);
        }

        if (AbsentSubject(question, words, passages) is { } absent)
        {
            return new Verdict($"检索到的条款没有讲到“{absent}”。", []);
        }

        if (NamedYears.AskedAbout(question) is { Count: > 0 } years && !years.Any(y => passages.Any(p => p.Rank < Deepest && NamedYears.IsSpokenOf(y, p) && TellsOne(p, asked))))
        {
            return new Verdict($"检索到的条款没有关于{string.Join('、', years.Select(y => $"{y}年"))}的规定。", []);
        }

        if (Sought(question, evidence) is { } sought)
        {
            return new Verdict($"检索到的条款都没有提到“{sought}”。", []);
        }

        var facts = AskedFact.In(question, asked);
        var best = FactSupport.Of(null, phrases, everyday, passages);
        var missing = facts.Where(f => IsMissing(f, FactSupport.Of(f.Told, phrases, everyday, passages), best, passages) || (f.Kind == AnswerKind.Term && MeasuredThing.IsMissing(question, words, f, passages))).Select(f => f.Kind).ToList();
        var onlyFacts = !asked.Any(t => t is AnswerKind.Procedure or AnswerKind.Condition or AnswerKind.Permission or AnswerKind.Consequence or AnswerKind.Definition);
        return missing.Count > 0 && missing.Count * 2 > facts.Count && (onlyFacts || missing.Exists(t => t is AnswerKind.Money or AnswerKind.Percent) && AsksOnlyOnce(question))
            ? new Verdict($"所收文件没有写明所问的{Names(missing)}。", missing)
            : new Verdict(null, missing);
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

    /// <summary>Who is asked about before 能不能: it has to stand where the rest of the question stands.</summary>
    private static string? AbsentSubject(string question, QuestionWords words, IReadOnlyList<Passage> passages)
    {
        if (Allowed().Match(question) is not { Success: true } allowed || KeyPhrases.InClause(allowed.Groups["who"].Value).LastOrDefault() is not { Length: >= 4 } who)
        {
            return null;
        }

        var rest = KeyPhrases.InClause(question[allowed.Groups["who"].Length..]).ToList();
        var said = words.Everyday.Select(e => Matter.Fold(e.Said)).ToList();
        return rest.Count > 0 && !passages.GroupBy(p => p.HitId, StringComparer.Ordinal).Any(g => Together(g) is var text
            && KeyPhrases.Presence(who, text, said) >= LeastTogether && FactSupport.Share(rest, words.Everyday, text, "") >= LeastTogether) ? who : null;
    }

    private static string Together(IEnumerable<Passage> passages) => Matter.Fold(string.Concat(passages.DistinctBy(p => p.Unit.Id)
        .Select(p => p.Unit.LeadIn + p.Unit.Heading + p.Unit.Text + p.Work.Work.Title + p.Work.Work.InstrumentTitle)));

    [GeneratedRegex("^(?<who>[^，。？；]{4,10}?)(?:能不能|可不可以|能否|可否|有没有资格)[^，。？]{2,}[？?]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();

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

        return HowTo().Match(question).Groups["what"] is { Success: true } step && !evidence.Contains(step.Value, StringComparison.Ordinal) ? step.Value : null;
    }

    /// <summary>怎么补办, 如何挂失: the step asked for; words that stand for any step are none.</summary>
    [GeneratedRegex(@"(?:怎么|如何|怎样)(?:去|才能)?(?!办|做|弄|走|报|评|算|处理|操作|进行|开展|实施|解决|支持|规定|要求|申请|提起|享受|计算|认定|界定|理解|组织|建立|管理|验收|看|要|用|拿|对|把|从|在|给|写)(?<what>\p{IsCJKUnifiedIdeographs}{2})(?=[，。？,?]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex HowTo();

    [GeneratedRegex(@"(?:申请|提起|要求|提请)(?<what>\p{IsCJKUnifiedIdeographs}{2,4})(?=[，。？,?]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex AppliesFor();
}

/// <summary>Whether the evidence carries an answer.</summary>
/// <param name="Reason">Why there is no answer; null where there is one.</param>
/// <param name="Missing">Facts asked for that were not found.</param>
internal sealed record Verdict(string? Reason, IReadOnlyList<AnswerKind> Missing);
