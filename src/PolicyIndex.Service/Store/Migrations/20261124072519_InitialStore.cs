using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PolicyIndex.Service.Store.Migrations
{
    /// <inheritdoc />
    public partial class InitialStore : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "changes",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkId = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_changes", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "editor_keys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_editor_keys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "manifestations",
                columns: table => new
                {
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: true),
                    ParserVersion = table.Column<string>(type: "TEXT", nullable: false),
                    IngestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Lines = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_manifestations", x => x.Sha256);
                });

            migrationBuilder.CreateTable(
                name: "works",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    InstrumentTitle = table.Column<string>(type: "TEXT", nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", nullable: true),
                    Issuers = table.Column<string>(type: "TEXT", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EffectiveOnIssue = table.Column<bool>(type: "INTEGER", nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Dates = table.Column<string>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", nullable: false),
                    Region = table.Column<string>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: true),
                    Vehicle = table.Column<string>(type: "TEXT", nullable: true),
                    Trial = table.Column<bool>(type: "INTEGER", nullable: false),
                    Abridged = table.Column<bool>(type: "INTEGER", nullable: false),
                    Addressees = table.Column<string>(type: "TEXT", nullable: false),
                    Manifestation = table.Column<string>(type: "TEXT", nullable: false),
                    Characters = table.Column<int>(type: "INTEGER", nullable: false),
                    Assigned = table.Column<int>(type: "INTEGER", nullable: false),
                    Unaccounted = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts = table.Column<string>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Source_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_FirstLine = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_LastLine = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_LastPage = table.Column<int>(type: "INTEGER", nullable: true),
                    Source_Page = table.Column<int>(type: "INTEGER", nullable: true),
                    Source_Start = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_works", x => x.Id);
                    table.ForeignKey(
                        name: "FK_works_manifestations_Manifestation",
                        column: x => x.Manifestation,
                        principalTable: "manifestations",
                        principalColumn: "Sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "diagnostics",
                columns: table => new
                {
                    WorkId = table.Column<string>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Message = table.Column<string>(type: "TEXT", nullable: false),
                    Source_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_FirstLine = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_LastLine = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_LastPage = table.Column<int>(type: "INTEGER", nullable: true),
                    Source_Page = table.Column<int>(type: "INTEGER", nullable: true),
                    Source_Start = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_diagnostics", x => new { x.WorkId, x.Order });
                    table.ForeignKey(
                        name: "FK_diagnostics_works_WorkId",
                        column: x => x.WorkId,
                        principalTable: "works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "discards",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Manifestation = table.Column<string>(type: "TEXT", nullable: false),
                    WorkId = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Characters = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_End = table.Column<int>(type: "INTEGER", nullable: true),
                    Source_FirstLine = table.Column<int>(type: "INTEGER", nullable: true),
                    Source_LastLine = table.Column<int>(type: "INTEGER", nullable: true),
                    Source_LastPage = table.Column<int>(type: "INTEGER", nullable: true),
                    Source_Page = table.Column<int>(type: "INTEGER", nullable: true),
                    Source_Start = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_discards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_discards_manifestations_Manifestation",
                        column: x => x.Manifestation,
                        principalTable: "manifestations",
                        principalColumn: "Sha256",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_discards_works_WorkId",
                        column: x => x.WorkId,
                        principalTable: "works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "provisions",
                columns: table => new
                {
                    WorkId = table.Column<string>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    EId = table.Column<string>(type: "TEXT", nullable: false),
                    Path = table.Column<string>(type: "TEXT", nullable: false),
                    Component = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Heading = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    TextRuns = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LeadIn = table.Column<string>(type: "TEXT", nullable: false),
                    ParentEId = table.Column<string>(type: "TEXT", nullable: true),
                    OwnSource_End = table.Column<int>(type: "INTEGER", nullable: false),
                    OwnSource_FirstLine = table.Column<int>(type: "INTEGER", nullable: false),
                    OwnSource_LastLine = table.Column<int>(type: "INTEGER", nullable: false),
                    OwnSource_LastPage = table.Column<int>(type: "INTEGER", nullable: true),
                    OwnSource_Page = table.Column<int>(type: "INTEGER", nullable: true),
                    OwnSource_Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_FirstLine = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_LastLine = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_LastPage = table.Column<int>(type: "INTEGER", nullable: true),
                    Source_Page = table.Column<int>(type: "INTEGER", nullable: true),
                    Source_Start = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_provisions", x => new { x.WorkId, x.Order });
                    table.ForeignKey(
                        name: "FK_provisions_works_WorkId",
                        column: x => x.WorkId,
                        principalTable: "works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "work_manifestations",
                columns: table => new
                {
                    WorkId = table.Column<string>(type: "TEXT", nullable: false),
                    Manifestation = table.Column<string>(type: "TEXT", nullable: false),
                    Source_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_FirstLine = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_LastLine = table.Column<int>(type: "INTEGER", nullable: false),
                    Source_LastPage = table.Column<int>(type: "INTEGER", nullable: true),
                    Source_Page = table.Column<int>(type: "INTEGER", nullable: true),
                    Source_Start = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_manifestations", x => new { x.WorkId, x.Manifestation });
                    table.ForeignKey(
                        name: "FK_work_manifestations_manifestations_Manifestation",
                        column: x => x.Manifestation,
                        principalTable: "manifestations",
                        principalColumn: "Sha256",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_work_manifestations_works_WorkId",
                        column: x => x.WorkId,
                        principalTable: "works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_discards_Manifestation",
                table: "discards",
                column: "Manifestation");

            migrationBuilder.CreateIndex(
                name: "IX_discards_WorkId",
                table: "discards",
                column: "WorkId");

            migrationBuilder.CreateIndex(
                name: "IX_manifestations_Ordinal",
                table: "manifestations",
                column: "Ordinal",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_provisions_WorkId_EId",
                table: "provisions",
                columns: new[] { "WorkId", "EId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_provisions_WorkId_Path",
                table: "provisions",
                columns: new[] { "WorkId", "Path" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_work_manifestations_Manifestation",
                table: "work_manifestations",
                column: "Manifestation");

            migrationBuilder.CreateIndex(
                name: "IX_works_DocumentNumber",
                table: "works",
                column: "DocumentNumber");

            migrationBuilder.CreateIndex(
                name: "IX_works_IssuedOn",
                table: "works",
                column: "IssuedOn");

            migrationBuilder.CreateIndex(
                name: "IX_works_Manifestation",
                table: "works",
                column: "Manifestation");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "changes");

            migrationBuilder.DropTable(
                name: "diagnostics");

            migrationBuilder.DropTable(
                name: "discards");

            migrationBuilder.DropTable(
                name: "editor_keys");

            migrationBuilder.DropTable(
                name: "provisions");

            migrationBuilder.DropTable(
                name: "work_manifestations");

            migrationBuilder.DropTable(
                name: "works");

            migrationBuilder.DropTable(
                name: "manifestations");
        }
    }
}
