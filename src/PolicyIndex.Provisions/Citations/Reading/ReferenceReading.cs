using PolicyIndex.Provisions.Citations.Finding;
using PolicyIndex.Provisions.Citations.Typing;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Citations.Reading;

/// <summary>Makes citations of the references of one unit: whose work, which units, what relation.</summary>
internal sealed class ReferenceReading(Work work, OwnUnits units, ShortNames names, CitingPlace place, IReadOnlyList<Reference> references, CitationWriter writer)
{
    private readonly string text = place.Provision.Text;
    private readonly IReadOnlyList<Surroundings> surroundings = Surroundings.Of(place.Provision.Text, references);

    /// <param name="index">Which reference.</param>
    /// <param name="amended">The work that the unit changes, where it is an entry of an amending decision.</param>
    public void Read(int index, NamedWork? amended = null)
    {
        var reference = references[index];
        if (amended is not null && reference is { First.Kind: MentionKind.Unit, Owner: null })
        {
            foreach (var unit in reference.Units)
            {
                writer.Add(unit.Start, unit.End, CitationRelation.Amends, CitationForm.Unit, new CitationTarget(Title: amended.Title, Number: amended.Number, Unit: unit.Text), CitationResolution.Unresolved);
            }

            return;
        }

        if (reference is { Word.Kind: MentionKind.Relative } or { NamesWork: false, Owner: null })
        {
            ReadOwn(reference);
            return;
        }

        var former = reference.Start > 0 && text[reference.Start - 1] == '原';
        var named = WorkOf(reference.Owner ?? reference, index);
        var isOwn = IsOwn(named, former);
        var isStandard = reference.Number is { Kind: MentionKind.Standard };
        var relation = place.Provision.Kind == ProvisionKind.Note && reference.Title is null && reference.Number is { } number ? InNote(number)
            : RelationRules.Of(place, surroundings[index], named.Title ?? "", isStandard);
        if (isOwn || (reference is { Part: not null, Number: null, Title: not null } && relation is CitationRelation.Cites or CitationRelation.Catalogue))
        {
            ReadNamedOwn(reference, relation, isOwn, named);
            return;
        }

        var form = reference.Title is not null ? CitationForm.Title
            : isStandard ? CitationForm.Standard
            : reference.Number is not null ? CitationForm.Number
            : reference.Word is { Kind: MentionKind.Back } ? CitationForm.Relative
            : reference.Owner is not null && reference.Title is null ? CitationForm.Unit
            : CitationForm.Name;
        if (named.Works.Count > 1)
        {
            writer.Add(reference.Start, reference.End, relation, form, new CitationTarget(Title: reference.First.Value, Unit: UnitText(reference)), CitationResolution.Ambiguous,
                [.. named.Works.Select(w => new CitationCandidate(null, null, w.Title))], named.Term, former);
            return;
        }

        if (reference.Units.Count == 0)
        {
            writer.Add(reference.Start, reference.End, relation, form, new CitationTarget(Title: named.Title, Number: named.Number, Unit: reference.Part?.Value), CitationResolution.Unresolved, null, named.Term, former);
            return;
        }

        foreach (var (unit, position) in reference.Units.Select((u, i) => (u, i)))
        {
            writer.Add(position == 0 ? reference.Start : unit.Start, position == reference.Units.Count - 1 ? Math.Max(unit.End, position == 0 ? reference.End : unit.End) : unit.End, relation, form,
                new CitationTarget(Title: named.Title, Number: named.Number, Unit: reference.Part?.Value + unit.Text), CitationResolution.Unresolved, null, named.Term, former);
        }
    }

    /// <summary>本办法第九条, 第九条, 本条第一款, 前款, 附件1, 图1, 上述规定.</summary>
    private void ReadOwn(Reference reference)
    {
        if (reference.Word is { Kind: MentionKind.Relative } relative)
        {
            ReadRelative(reference, relative);
        }
        else if (reference.Units.Count > 0)
        {
            AddUnits(reference, [], CitationForm.Unit);
        }
        else if (reference.Part is { } part)
        {
            AddPart(reference, part, null);
        }
        else
        {
            writer.Add(reference.Start, reference.End, CitationRelation.Internal, CitationForm.Relative, new CitationTarget(work.Id), CitationResolution.Work);
        }
    }

    private void ReadRelative(Reference reference, Mention relative)
    {
        if (relative.Value is "本条" or "本款")
        {
            var around = units.StepsAround(place.Provision, relative.Value == "本款");
            if (reference.Units.Count > 0)
            {
                AddUnits(reference, around, CitationForm.Unit);
            }
            else if (around.Count > 0)
            {
                AddUnit(reference.Start, reference.End, units.Find(around, place.Provision), string.Concat(around.Select(s => s.ToString())), CitationForm.Relative);
            }

            return;
        }

        if (relative.Value.StartsWith("上述", StringComparison.Ordinal))
        {
            AddUnit(reference.Start, reference.End, place.Provision, units.Write(place.Provision), CitationForm.Relative);
            return;
        }

        var count = relative.Value.Length > 2 ? relative.Value[1] == '两' ? 2 : Numerals.TryParse(relative.Value.AsSpan(1, 1), out var n) ? n : 1 : 1;
        var kind = relative.Value[^1] switch { '款' => ProvisionKind.Paragraph, '条' => ProvisionKind.Article, _ => ProvisionKind.Item };
        var targets = units.Before(place.Provision, kind, count);
        if (targets.Count == 0)
        {
            AddUnit(reference.Start, reference.End, null, relative.Value, CitationForm.Relative);
            return;
        }

        foreach (var target in targets)
        {
            if (reference.Units.Count > 0 && units.StepsAround(target, paragraph: true) is { Count: > 0 } above)
            {
                AddUnits(reference, above, CitationForm.Relative);
            }
            else
            {
                AddUnit(reference.Start, reference.End, target, units.Write(target), CitationForm.Relative);
            }
        }
    }

    private void ReadNamedOwn(Reference reference, CitationRelation relation, bool isOwn, Named named)
    {
        if (reference.Part is { } part)
        {
            AddPart(reference, part, reference.Title?.Value);
        }
        else if (reference.Units.Count > 0)
        {
            AddUnits(reference, [], CitationForm.Unit);
        }
        else if (isOwn)
        {
            var issued = relation is CitationRelation.Issues or CitationRelation.Forwards;
            writer.Add(reference.Start, reference.End, issued ? relation : CitationRelation.Internal, reference.Title is null ? CitationForm.Number : CitationForm.Title,
                new CitationTarget(work.Id, issued ? units.InstrumentTitle()?.Id : null, named.Title, reference.Number?.Value),
                issued && units.InstrumentTitle() is not null ? CitationResolution.Provision : CitationResolution.Work, null, named.Term);
        }
    }

    private void AddUnits(Reference reference, IReadOnlyList<LocatorStep> above, CitationForm form)
    {
        foreach (var (unit, position) in reference.Units.Select((u, i) => (u, i)))
        {
            var span = Complete(unit, above);
            var first = units.Find(span.Steps, place.Provision, text[unit.Start..unit.End]);
            var last = span.Last is null || first is null ? null : units.Find(span.Last, place.Provision);
            var range = first is not null && last is not null ? units.Range(first, last) : [];
            var target = new CitationTarget(work.Id, first?.Id, null, null, span.Text) { RangeProvisionIds = [.. range.Select(p => p.Id)] };
            writer.Add(position == 0 ? reference.Start : unit.Start, unit.End, CitationRelation.Internal, form, target,
                first is null || (span.Last is not null && range.Count == 0) ? CitationResolution.Unresolved : CitationResolution.Provision);
        }
    }

    private static UnitSpan Complete(UnitSpan unit, IReadOnlyList<LocatorStep> above)
    {
        var missing = above.TakeWhile(s => s.Kind < unit.Steps[0].Kind).ToList();
        return missing.Count == 0 ? unit : unit with { Steps = [.. missing, .. unit.Steps], Last = unit.Last is null ? null : [.. missing, .. unit.Last] };
    }

    private void AddPart(Reference reference, Mention part, string? title)
    {
        var number = part.Value.Length > 2 && Numerals.TryParse(part.Value.AsSpan(2), out var n) ? n : 0;
        var target = part.Value.StartsWith("附件", StringComparison.Ordinal) ? units.Attachment(number) : units.Captioned(part.Value, place.Provision);
        writer.Add(reference.Start, reference.End, CitationRelation.Internal, title is null ? CitationForm.Unit : CitationForm.Title,
            new CitationTarget(work.Id, target?.Id, title, null, part.Value), target is null ? CitationResolution.Unresolved : CitationResolution.Provision);
    }

    private void AddUnit(int start, int end, Provision? target, string unit, CitationForm form) =>
        writer.Add(start, end, CitationRelation.Internal, form, new CitationTarget(work.Id, target?.Id, null, null, unit), target is null ? CitationResolution.Unresolved : CitationResolution.Provision);

    private sealed record Named(string? Title, string? Number, IReadOnlyList<NamedWork> Works, string? Term);

    private Named WorkOf(Reference reference, int index)
    {
        if (reference.Word is { Kind: MentionKind.Back } back)
        {
            var earlier = references.Take(index).Where(r => r.NamesWork && r.Word is not { Kind: MentionKind.Back }).ToList();
            var meant = earlier.FindLast(r => (r.Title?.Value ?? r.Word?.Value)?.Contains(back.Value, StringComparison.Ordinal) == true) ?? earlier.LastOrDefault();
            return meant is null ? new Named(null, null, [], null) : WorkOf(meant, references.ToList().IndexOf(meant));
        }

        var name = reference.Title?.Value ?? (reference.Word is { Kind: MentionKind.Name } word ? word.Value : null);
        if (name is null)
        {
            return new Named(null, reference.Number?.Value, [], null);
        }

        var meaning = reference.Number is null ? names.MeaningOf(name) : [];
        if (meaning.Count > 0)
        {
            return meaning is [var only] ? new Named(only.Title, only.Number, meaning, name) : new Named(name, null, meaning, name);
        }

        return new Named(reference.Title is not null ? name : FullName(name, index), reference.Number?.Value, [], null);
    }

    private string FullName(string name, int index)
    {
        if (name != "实施条例")
        {
            return NationalLaws.FullTitle(name);
        }

        // 政府采购法修改…实施条例: the law named last.
        var law = references.Take(index).Select(r => r.Title?.Value ?? (r.Word is { Kind: MentionKind.Name } w ? w.Value : null)).LastOrDefault(n => n?.EndsWith('法') == true);
        return law is null ? name : NationalLaws.FullTitle(law) + name;
    }

    private bool IsOwn(Named named, bool former)
    {
        if (former)
        {
            return false;
        }

        if (named.Number is { } number)
        {
            return DocumentNumber.TryParse(number, out var cited) && DocumentNumber.TryParse(work.DocumentNumber, out var own) && cited == own;
        }

        return named.Title is { } title && TitleNames.Full(work).Contains(TitleNames.Compact(title));
    }

    // （2016年3月2日省政府令第8号公布 2022年9月1日省政府令第31号修订）: the text here revises the one promulgated first.
    private CitationRelation InNote(Mention number) =>
        text.AsSpan(number.End).TrimStart().StartsWith("公布", StringComparison.Ordinal) && (text.IndexOf("修订", number.End, StringComparison.Ordinal) > 0 || text.IndexOf("修正", number.End, StringComparison.Ordinal) > 0)
            ? CitationRelation.Amends : CitationRelation.Cites;

    private static string? UnitText(Reference reference) => reference.Units.Count > 0 ? string.Join('、', reference.Units.Select(u => u.Text)) : reference.Part?.Value;
}
