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
    [InlineData("黔府发〔2024〕1号", "省人民政府", "贵州省")]
    [InlineData("国发〔2024〕1号", "国务院", null)]
    [InlineData("宁安市人民政府令第3号", "宁安市人民政府", null)]
    [InlineData("青府办规〔2025〕3号", "青川市人民政府办公室", null)]
    [InlineData("吉府办发〔2025〕3号", "吉安市人民政府办公室", "江西省")]
    [InlineData("黔临府发〔2025〕3号", "临江市人民政府", "贵州省")]
    [InlineData(null, "", null)]
    public void Province_by_code(string? number, string issuer, string? province) => Assert.Equal(province, Territory.ProvinceOfNumber(number, issuer));

    [Theory]
    [InlineData("青川市夜间经济促进办法", null, AdministrativeLevel.Municipal)]
    [InlineData("云岭省城市绿化条例", "云岭省", AdministrativeLevel.Provincial)]
    [InlineData("云岭省集市管理办法", "云岭省", AdministrativeLevel.Provincial)]
    [InlineData("云岭省开发区条例", "云岭省", AdministrativeLevel.Provincial)]
    [InlineData("城市房屋管理规定", null, AdministrativeLevel.Unknown)]
    public void Level_by_title(string title, string? province, AdministrativeLevel level) => Assert.Equal(level, Territory.LevelOfTitle(title, province));

    [Theory]
    [InlineData("云岭省财政厅", "云岭省")]
    [InlineData("国家税务总局贵州省税务局", "贵州省")]
    [InlineData("省财政厅", null)]
    [InlineData("财政部", null)]
    [InlineData("中共云岭省委办公厅", "云岭省")]
    [InlineData("《云岭省渔业条例》解读", null)]
    public void Province_by_name(string issuer, string? province) => Assert.Equal(province, Territory.ProvinceNamedIn(issuer));
}
