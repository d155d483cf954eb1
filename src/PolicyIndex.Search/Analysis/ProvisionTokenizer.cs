using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace PolicyIndex.Search.Analysis;

/// <summary>Hands the tokens of <see cref="TokenScanner"/> to Lucene; a bigram stands at the position of its first character.</summary>
internal sealed class ProvisionTokenizer : Tokenizer
{
    private readonly SpacesInRuns spaces;
    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private readonly IPositionIncrementAttribute position;
    private readonly ITypeAttribute type;
    private IEnumerator<SearchToken>? tokens;
    private int length;
    private bool afterQuantity;

    public ProvisionTokenizer(TextReader input, SpacesInRuns spaces)
        : base(input)
    {
        this.spaces = spaces;
        term = AddAttribute<ICharTermAttribute>();
        offset = AddAttribute<IOffsetAttribute>();
        position = AddAttribute<IPositionIncrementAttribute>();
        type = AddAttribute<ITypeAttribute>();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (tokens is null || !tokens.MoveNext())
        {
            return false;
        }

        var token = tokens.Current;
        term.Append(token.Term);
        offset.SetOffset(CorrectOffset(token.Start), CorrectOffset(token.End));
        // A quantity is read before the character or number it begins with, a bigram after: both stand at its position.
        position.PositionIncrement = token.Kind == SearchTokenKind.Bigram || afterQuantity ? 0 : 1;
        afterQuantity = token.Kind == SearchTokenKind.Quantity;
        type.Type = token.Kind switch
        {
            SearchTokenKind.Character => "<CHARACTER>",
            SearchTokenKind.Bigram => "<BIGRAM>",
            SearchTokenKind.Quantity => "<QUANTITY>",
            _ => "<WORD>",
        };
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        var text = ReadInput();
        length = text.Length;
        afterQuantity = false;
        tokens = TokenScanner.Scan(text, spaces).GetEnumerator();
    }

    public override void End()
    {
        base.End();
        offset.SetOffset(CorrectOffset(length), CorrectOffset(length));
    }

    /// <summary>Lucene's own reader of strings fails in ReadToEnd where the string is empty.</summary>
    private string ReadInput()
    {
        var text = new StringBuilder();
        var buffer = new char[1024];
        for (var read = m_input.Read(buffer, 0, buffer.Length); read > 0; read = m_input.Read(buffer, 0, buffer.Length))
        {
            text.Append(buffer, 0, read);
        }

        return text.ToString();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            tokens?.Dispose();
            tokens = null;
        }

        base.Dispose(disposing);
    }
}
