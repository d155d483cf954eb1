using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Outline;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>What stands after the body of a component: list of attachments, signature, date, notes. Found from the date upward.</summary>
internal sealed partial class DocumentTail
{
    private const int MostSignatureLines = 40;
    private const int MostListLines = 20;

    private readonly IReadOnlyList<DocumentLine> lines;
    private readonly int end;
    private readonly int listFirst;
    private readonly int signatureFirst;
    private readonly int dateLine;
    private readonly int notesFirst;
    private readonly int lateListFirst;
    private readonly int lateListEnd;

    public DocumentTail(IReadOnlyList<DocumentLine> lines, int first, int end)
    {
        this.lines = lines;
        this.end = end;
        notesFirst = end;
        while (notesFirst > first && NoteEndingAt(notesFirst, first) is > 0 and var count)
        {
            notesFirst -= count;
        }

        var afterDate = ListAfterDate(first);
        lateListEnd = notesFirst;
        lateListFirst = afterDate ?? notesFirst;
        notesFirst = lateListFirst;
        dateLine = notesFirst - 1 >= first && CalendarDate.TryReadAlone(lines[notesFirst - 1].Text, out _) ? notesFirst - 1 : -1;
        signatureFirst = dateLine >= 0 ? dateLine : notesFirst;
        while (signatureFirst > first && notesFirst - signatureFirst < MostSignatureLines && IsSignature(lines[signatureFirst - 1], dateLine >= 0))
        {
            signatureFirst--;
        }

        listFirst = ListFirst(first);
    }

    /// <summary>Line after the body.</summary>
    public int BodyEnd => listFirst;

    public void AddTo(List<UnitDraft> units)
    {
        AddList(units, listFirst, signatureFirst);

        var signatureEnd = dateLine >= 0 ? dateLine : notesFirst;
        if (signatureFirst < signatureEnd)
        {
            units.Add(SignatureOf(Range(signatureFirst, signatureEnd)));
        }

        if (dateLine >= 0)
        {
            units.Add(UnitDraft.Of(ProvisionKind.Date, "日期", "date", Range(dateLine, dateLine + 1)));
        }

        AddList(units, lateListFirst, lateListEnd);
        var count = 0;
        for (var at = lateListEnd; at < end;)
        {
            count++;
            var next = at + 1;
            while (next < end && !IsNote(lines[next].Text))
            {
                next++;
            }

            units.Add(UnitDraft.Of(ProvisionKind.Note, count == 1 ? "附注" : $"附注{count}", $"endnote_{count}", Range(at, next)));
            at = next;
        }
    }

    // One office a line; a name that its line cuts goes on in the next.
    private static UnitDraft SignatureOf(IEnumerable<DocumentLine> lines)
    {
        var signature = new UnitDraft { Kind = ProvisionKind.Signature, Segment = "落款", Code = "signature" };
        var complete = true;
        foreach (var line in lines)
        {
            if (complete)
            {
                signature.Add(new Block());
            }

            signature.LastBlock!.Slices.Add(line.Whole);
            complete = SignatureLine.IsOffice(line.Text) || SignatureLine.IsPerson(line.Text);
        }

        return signature;
    }

    private void AddList(List<UnitDraft> units, int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        var list = new UnitDraft { Kind = ProvisionKind.AttachmentList, Segment = "附件清单", Code = "attlist" };
        foreach (var line in Range(from, to))
        {
            var block = list.LastBlock;
            if (block is null || Entry().IsMatch(line.Text) || line.Text.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            {
                list.Add(block = new Block());
            }

            block.Slices.Add(line.Whole);
        }

        units.Add(list);
    }

    // Some notices print the list of attachments below the date.
    private int? ListAfterDate(int first)
    {
        for (var i = notesFirst - 1; i > first && i >= notesFirst - MostListLines; i--)
        {
            if (lines[i].Text.StartsWith("附件", StringComparison.Ordinal) && CalendarDate.TryReadAlone(lines[i - 1].Text, out _))
            {
                return i;
            }
        }

        return null;
    }

    private int ListFirst(int first)
    {
        for (var i = signatureFirst - 1; i >= Math.Max(first, signatureFirst - 40); i--)
        {
            if (ComponentBounds.IsAnnouncement(lines, i) || (signatureFirst < end && ListOnLine().IsMatch(TextFolding.Fold(lines[i].Text))))
            {
                return i;
            }

            // A list ends the text; what reads like a paragraph above the signature means there is none.
            if (TextEnd.IsFullStop(lines[i].Text) && lines[i].Width >= 60)
            {
                break;
            }
        }

        return signatureFirst;
    }

    private static bool IsSignature(DocumentLine line, bool dated)
    {
        if (SignatureLine.IsPerson(line.Text))
        {
            return true;
        }

        // Offices can sign side by side in a table; other cells are a table above the signature.
        if (line.Cell is not null && !SignatureLine.IsOffice(line.Text))
        {
            return false;
        }

        // Above a date a wrapped name needs no ending of its own (…国家发展|和改革委员会…).
        return dated
            ? line.Width <= 56 && !TextEnd.IsSentenceEnd(line.Text) && !line.Text.AsSpan().ContainsAny("。，；：《》、,;:") && !Markers.MarkerRecognizers.TryRead(line.Text, out _) && !line.Text.Any(char.IsAsciiDigit)
                && !line.Text.StartsWith("附件", StringComparison.Ordinal) && !line.Text.Contains("http", StringComparison.OrdinalIgnoreCase)
            : line.Width <= 48 && SignatureLine.IsOffice(line.Text);
    }

    /// <summary>Number of lines of the note that ends before a line, 0 without one; an address can be broken over two.</summary>
    private int NoteEndingAt(int line, int first) =>
        IsNote(lines[line - 1].Text) ? 1
        : line - 2 >= first && IsAddress(lines[line - 2].Text) && !lines[line - 1].Text.AsSpan().ContainsAnyExceptInRange('!', '~') ? 2
        : 0;

    private static bool IsAddress(string text) => text.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static bool IsNote(string text) =>
        (text.Length <= 60 && text[0] is '（' or '(' && text[^1] is '）' or ')' && !Markers.MarkerRecognizers.TryRead(text, out _) && NoteWord().IsMatch(text))
        || IsAddress(text);

    private IEnumerable<DocumentLine> Range(int first, int end) => lines.Skip(first).Take(end - first);

    [GeneratedRegex("公开|删减|此件|联系人|电话|传真|内部|略")]
    private static partial Regex NoteWord();

    [GeneratedRegex(@"^\s*(?:附\s*件|[0-9]+\s*[.．、])")]
    private static partial Regex Entry();

    [GeneratedRegex("^附件[0-9]*:.")]
    private static partial Regex ListOnLine();
}
