using PolicyIndex.Provisions.Parsing.Metadata;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Tests.Parsing.Metadata;

public sealed class TerritoryTests
{
    [Theory]
    [InlineData("国务院办公厅", null, AdministrativeLevel.National)]
    [InlineData("全国人民代表大会常务委员会", null, AdministrativeLevel.National)]
    [InlineData("工业和信息化部", null, AdministrativeLevel.National)]
    [InlineData("云岭省人民政府", "云岭省", AdministrativeLevel.Provincial)]
    [InlineData("省财政厅", null, AdministrativeLevel.Provincial)]
    [InlineData("中共云岭省委", "云岭省", AdministrativeLevel.Provincial)]
    [InlineData("云岭省临江市人民政府", "云岭省", AdministrativeLevel.Municipal)]
    [InlineData("临江市人民政府", null, AdministrativeLevel.Municipal)]
    [InlineData("清溪县人民政府", null, AdministrativeLevel.County)]
    [InlineData("云岭省市场监督管理局", "云岭省", AdministrativeLevel.Provincial)]
    public void Level_by_name(string issuer, string? province, AdministrativeLevel level) => Assert.Equal(level, Territory.LevelOf(issuer, province));

    [Theory]
    [InlineData("黔府发〔2024〕1号", "贵州省")]
    [InlineData("国发〔2024〕1号", null)]
    [InlineData("宁安市人民政府令第3号", null)]
    [InlineData(null, null)]
    public void Province_by_code(string? number, string? province) => Assert.Equal(province, Territory.ProvinceOfNumber(number));

    [Theory]
    [InlineData("云岭省财政厅", "云岭省")]
    [InlineData("国家税务总局贵州省税务局", "贵州省")]
    [InlineData("省财政厅", null)]
    [InlineData("财政部", null)]
    public void Province_by_name(string issuer, string? province) => Assert.Equal(province, Territory.ProvinceNamedIn(issuer));
}
