using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// Builds the tree of one component, line by line: the only place that decides structure. A marker opens a unit where it
/// continues or opens a sequence that the component is using (<see cref="OpenSequences"/>) and where the text before it
/// can have ended; everything else is text of the unit that is open.
/// </summary>
internal sealed class OutlineBuilder(string source, TextLayout layout, DiagnosticLog log)
{
    private readonly UnitDraft root = new();
    private readonly OpenSequences open = new(new RunInHeadings(source));
    private readonly QuotedText quoted = new();
    private DocumentLine? previous;
    private Block? current;
    private bool headingClosed;
    private Slice quotation;

    /// <param name="lines">The body of the component.</param>
    /// <param name="source">Text that all offsets count in.</param>
    /// <param name="layout">How the component is set.</param>
    /// <param name="attachment">True where forms with titles of their own are to be expected.</param>
    /// <param name="log">Takes the doubts.</param>
    public static UnitDraft Build(IReadOnlyList<DocumentLine> lines, string source, TextLayout layout, bool attachment, DiagnosticLog log)
    {
        var builder = new OutlineBuilder(source, layout, log);
        var captions = Captions.Find(lines, layout, attachment);
        var tables = TableRegions.Find(lines, layout, captions.Holds).ToDictionary(t => t.First, t => t.End);
        var divisions = UnnumberedDivisions.Find(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (captions.TryGet(i, out var count, out var kind))
            {
                builder.AddHeaded(UnmarkedUnits.Caption([.. lines.Skip(i).Take(count)], kind, source), lines[i + count - 1]);
                i += count - 1;
            }
            else if (tables.TryGetValue(i, out var tableEnd))
            {
                builder.AddTable([.. lines.Skip(i).Take(tableEnd - i)]);
                i = tableEnd - 1;
            }
            else if (divisions.Contains(i))
            {
                builder.AddHeaded(UnmarkedUnits.Division(lines[i], builder.open.HighestDivision), lines[i]);
            }
            else
            {
                builder.Add(lines[i]);
            }
        }

        builder.ReportQuotation();
        return builder.root;
    }

    private void ReportQuotation()
    {
        if (quoted.IsOpen || quoted.GaveUp)
        {
            log.Add("quotation-unclosed", quoted.GaveUp ? "引号没有配对，引文过长，其后的编号仍按本文件的编号收录。" : "引号没有配对，其后的编号按引文收录。", quotation);
        }
    }

    private UnitDraft Deepest => open.Deepest ?? root;

    private void AddHeaded(UnitDraft unit, DocumentLine last)
    {
        var placement = open.PlaceCaption(unit.Marker!.Value);
        (placement.Parent ?? root).Add(unit);
        open.Push(unit, placement);
        Interrupt(last);
    }

    private void AddTable(IReadOnlyList<DocumentLine> lines)
    {
        var holder = open.EndBeforeTable() ?? root;
        holder.Add(TableDraft.Of(lines, layout, holder.Children.Count(c => c.Kind == ProvisionKind.Table) + 1, log));
        Interrupt(lines[^1]);
    }

    // The text before has ended; what follows begins anew.
    private void Interrupt(DocumentLine last)
    {
        current = null;
        previous = last;
        headingClosed = true;
    }

    private void Add(DocumentLine line)
    {
        var begins = previous is null || headingClosed || layout.BeginsParagraph(previous, line) || EndsFragment(line) || (quoted.IsOpen && QuotedText.OpensParagraph(line.Text));
        var offset = 0;
        if (!quoted.IsOpen && MarkerRecognizers.TryRead(line.Text, out var marker) && CanBeginUnit(marker, line, begins) && TryPlace(marker, line, 0))
        {
            offset = marker.Length;
        }
        else if (begins || current is null)
        {
            BeginParagraph();
        }

        headingClosed = false;
        AddText(line, offset);
        CloseHeading(line);
        previous = line;
    }

    // A short line that is a paragraph of its own goes on only where its last word says so; a sentence broken by hand
    // (模型为代|表的) is longer, began on an earlier line, has a comma in it, or stands in an article, whose heads end in a colon.
    private bool EndsFragment(DocumentLine line) => current is { Slices.Count: 1 } && layout.Wrapped && layout.IsFragment(previous!) && !TextEnd.GoesOn(previous!.Text) && !TextEnd.CannotBegin(line.Text)
        && !((open.InArticle || TextEnd.IsOpenSentence(previous!.Text)) && !TableRegions.IsCell(line, layout));

    /// <summary>Adds the line's text, opening the units whose markers are glued to the end of the one before ((四) in mid-line).</summary>
    private void AddText(DocumentLine line, int offset)
    {
        var from = offset;
        for (var i = Math.Max(offset, 1); i < line.Text.Length; i++)
        {
            if (line.Text[i - 1] is '。' or '；' or ';' && !quoted.IsOpen
                && MarkerRecognizers.TryRead(line.Text.AsSpan(i), out var marker) && IsGluedNext(marker, line, i))
            {
                AppendToCurrent(line, from, i);
                TryPlace(marker, line, i);
                from = i + marker.Length;
                i = from;
            }
        }

        AppendToCurrent(line, from, line.Text.Length);
    }

    private bool IsGluedNext(Marker marker, DocumentLine line, int at) =>
        !marker.Doubtful && marker.Kind is MarkerKind.Article or MarkerKind.ChineseParenthesis or MarkerKind.ChineseEnumeration or MarkerKind.ArabicEnumeration
        && open.IsExactNext(marker) && at + marker.Length < line.Text.Length;

    private void AppendToCurrent(DocumentLine line, int from, int to)
    {
        if (to <= from)
        {
            return;
        }

        if (current is null)
        {
            current = new Block();
            Deepest.Add(current);
        }

        var slice = new Slice(line.Start + from, to - from);
        var wasOpen = quoted.IsOpen;
        current.Slices.Add(slice);
        quoted.Read(line.Text.AsSpan(from, to - from), current.Slices.Count == 1);
        if (quoted.IsOpen && !wasOpen)
        {
            quotation = slice;
        }
    }

    // 第一章为总则，共五条。 speaks of a chapter; a heading holds no sentence.
    private static bool SpeaksOfDivision(Marker marker, ReadOnlySpan<char> rest) =>
        marker.Kind <= MarkerKind.Section && (rest.ContainsAny("。；，") || (!marker.Spaced && rest.Length > HeadingEnd.LongestArticleHeading && rest[0] is '为' or '是' or '共'));

    private bool CanBeginUnit(Marker marker, DocumentLine line, bool begins)
    {
        if (SpeaksOfDivision(marker, line.Text.AsSpan(marker.Length)))
        {
            return false;
        }

        if (previous is null || headingClosed || TextEnd.IsSentenceEnd(previous.Text) || !layout.Wrapped)
        {
            return true;
        }

        if (marker.Doubtful)
        {
            return false;
        }

        if (TextEnd.GoesOn(previous.Text))
        {
            // A comma printed for a full stop: the line broke off early, and the next number of the list stands here.
            return layout.IsClearlyShort(previous) && open.IsExactNext(marker) && previous.Text[^1] is '，' or ',' or '、';
        }

        // Without a sentence end before it, a marker is believed after a short line, or where it is exactly the next one
        // and nothing can be said against the end of the line before (a heading that fills its line).
        return begins || layout.IsShort(previous) || (open.IsExactNext(marker) && (TextEnd.IsBracket(previous.Text) || CouldBeHeading()));
    }

    private bool CouldBeHeading() => current is not null && Deepest.Content.Count == 1 && Deepest.Marker is not null && current.Slices.Count <= 2
        && !current.Join(source).AsSpan().ContainsAny("。；，");

    private bool TryPlace(Marker marker, DocumentLine line, int at)
    {
        var placement = open.Place(marker, new OpenSequences.Context(
            AfterExtraParagraph: Deepest.Blocks.Skip(1).Any(),
            AfterSentence: previous is not null && TextEnd.IsFullStop(previous.Text),
            AfterColon: current is not null && TextEnd.IsColon(current.Ending(source)),
            AfterHeading: headingClosed));
        if (placement is null)
        {
            return false;
        }

        var where = new Slice(line.Start + at, marker.Length);
        if (placement.Diagnostic is { } diagnostic)
        {
            log.Add(diagnostic, $"“{marker.Label}”不接续前面的编号，按印出的编号收录。", where);
        }

        var unit = new UnitDraft
        {
            Kind = UnmarkedUnits.KindOf(marker.Kind),
            Marker = marker.Kind,
            Number = placement.Number,
            Suffix = marker.Suffix,
            Label = marker.Label,
        };
        unit.LabelSlices.Add(where);
        ReleaseExtraParagraph(placement);
        (placement.Parent ?? root).Add(unit);
        open.Push(unit, placement);
        current = null;
        return true;
    }

    // A list that starts again is introduced by the paragraph before it, which the last item of the first list holds.
    private void ReleaseExtraParagraph(OpenSequences.Placement placement)
    {
        if (placement.Restarted && Deepest.LastBlock is { } extra && Deepest.Blocks.Skip(1).Any() && Deepest != placement.Parent)
        {
            Deepest.Content.Remove(extra);
            (placement.Parent ?? root).Add(extra);
        }
    }

    private void BeginParagraph()
    {
        open.EndUnitsOfOneParagraph(Deepest);
        current = new Block();
        Deepest.Add(current);
    }

    private void CloseHeading(DocumentLine line)
    {
        if (Deepest.Marker is not { } kind)
        {
            return;
        }

        if (current is null)
        {
            // The marker stands alone on its line.
            headingClosed = Deepest.Content.Count == 0 && kind <= MarkerKind.Section;
        }
        else if (Deepest.Content.Count == 1 && HeadingEnd.At(line, current, kind, layout, source))
        {
            current.IsHeading = true;
            headingClosed = true;
        }
    }
}
