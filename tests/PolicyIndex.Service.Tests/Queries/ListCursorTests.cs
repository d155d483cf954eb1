using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Tests.Queries;

public sealed class ListCursorTests
{
    [Fact]
    public void A_position_comes_back()
    {
        var position = new WorksPosition(new DateOnly(2025, 3, 1), "云府发-2025-3");
        var cursor = ListCursor.Encode(position);
        Assert.Equal(position, ListCursor.Decode<WorksPosition>(cursor));
        Assert.DoesNotContain("2025", cursor, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("bm90IGpzb24")]
    [InlineData("bnVsbA")]
    public void Anything_else_is_no_cursor(string text) => Assert.Null(ListCursor.Decode<WorksPosition>(text));

    [Fact]
    public void Another_lists_cursor_is_no_cursor_of_this() =>
        Assert.Null(ListCursor.Decode<WorksPosition>(ListCursor.Encode(new OtherPosition("a"))));

    private sealed record OtherPosition(string Id);
}
