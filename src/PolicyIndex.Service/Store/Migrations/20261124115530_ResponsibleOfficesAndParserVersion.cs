using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PolicyIndex.Service.Store.Migrations
{
    /// <inheritdoc />
    public partial class ResponsibleOfficesAndParserVersion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ParserVersion",
                table: "works",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Responsible",
                table: "provisions",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ParserVersion",
                table: "works");

            migrationBuilder.DropColumn(
                name: "Responsible",
                table: "provisions");
        }
    }
}
