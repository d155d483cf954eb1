using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PolicyIndex.Service.Store.Migrations
{
    /// <inheritdoc />
    public partial class Expressions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "TextFrom",
                table: "works",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "TextFrom",
                table: "work_manifestations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "expressions",
                columns: table => new
                {
                    WorkId = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Manifestation = table.Column<string>(type: "TEXT", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ParserVersion = table.Column<string>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_expressions", x => new { x.WorkId, x.From });
                    table.ForeignKey(
                        name: "FK_expressions_manifestations_Manifestation",
                        column: x => x.Manifestation,
                        principalTable: "manifestations",
                        principalColumn: "Sha256",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_expressions_works_WorkId",
                        column: x => x.WorkId,
                        principalTable: "works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_expressions_Manifestation",
                table: "expressions",
                column: "Manifestation");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "expressions");

            migrationBuilder.DropColumn(
                name: "TextFrom",
                table: "works");

            migrationBuilder.DropColumn(
                name: "TextFrom",
                table: "work_manifestations");
        }
    }
}
