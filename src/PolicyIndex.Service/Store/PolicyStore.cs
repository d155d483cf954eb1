using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Provisions.Rules;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Access;
using PolicyIndex.Service.Editing;

namespace PolicyIndex.Service.Store;

/// <summary>The truth: files, works, units, ledgers, diagnostics and the change log. Everything else is derived from it.</summary>
internal sealed class PolicyStore(DbContextOptions<PolicyStore> options) : DbContext(options)
{
    public DbSet<ManifestationRow> Manifestations => Set<ManifestationRow>();

    public DbSet<WorkRow> Works => Set<WorkRow>();

    public DbSet<WorkManifestationRow> WorkManifestations => Set<WorkManifestationRow>();

    /// <summary>Former texts; the current one of each work is in <see cref="Works"/> and <see cref="Provisions"/>.</summary>
    public DbSet<ExpressionRow> Expressions => Set<ExpressionRow>();

    public DbSet<ProvisionRow> Provisions => Set<ProvisionRow>();

    public DbSet<DiagnosticRow> Diagnostics => Set<DiagnosticRow>();

    public DbSet<DiscardRow> Discards => Set<DiscardRow>();

    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    public DbSet<CitationRow> Citations => Set<CitationRow>();

    public DbSet<ExternalWorkRow> ExternalWorks => Set<ExternalWorkRow>();

    public DbSet<EffectRow> Effects => Set<EffectRow>();

    public DbSet<AssertionRow> Assertions => Set<AssertionRow>();

    public DbSet<RuleAssertionRow> RuleAssertions => Set<RuleAssertionRow>();

    public DbSet<AccessKeyRow> AccessKeys => Set<AccessKeyRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<AdministrativeLevel>().HaveConversion<string>();
        configurationBuilder.Properties<ProvisionKind>().HaveConversion<string>();
        configurationBuilder.Properties<AccessRole>().HaveConversion<string>();
        configurationBuilder.Properties<ChangeKind>().HaveConversion<string>();
        configurationBuilder.Properties<AssertionAction>().HaveConversion<string>();
        configurationBuilder.Properties<EffectState>().HaveConversion<string>();
        configurationBuilder.Properties<EffectOrigin>().HaveConversion<string>();
        configurationBuilder.Properties<Citation>().HaveConversion<JsonTextConverter<Citation>, OrdinalJsonComparer<Citation>>();
        configurationBuilder.Properties<RuleKind>().HaveConversion<string>();
        configurationBuilder.Properties<RuleCorrection>().HaveConversion<JsonTextConverter<RuleCorrection>, OrdinalJsonComparer<RuleCorrection>>();
        configurationBuilder.Properties<EffectRelation>().HaveConversion<string>();
        configurationBuilder.Properties<Effect>().HaveConversion<JsonTextConverter<Effect>, OrdinalJsonComparer<Effect>>();
        configurationBuilder.Properties<CitationTarget>().HaveConversion<JsonTextConverter<CitationTarget>, OrdinalJsonComparer<CitationTarget>>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ManifestationRow>(row =>
        {
            row.ToTable("manifestations").HasKey(m => m.Sha256);
            row.HasIndex(m => m.Ordinal).IsUnique();
        });
        modelBuilder.Entity<WorkRow>(row =>
        {
            row.ToTable("works").HasKey(w => w.Id);
            row.Property(w => w.Dates).HasConversion<JsonTextConverter<IReadOnlyList<LegalDate>>, OrdinalJsonComparer<IReadOnlyList<LegalDate>>>();
            row.Property(w => w.Counts).HasConversion<JsonTextConverter<IReadOnlyDictionary<string, int>>, OrdinalJsonComparer<IReadOnlyDictionary<string, int>>>();
            row.ComplexProperty(w => w.Source);
            row.HasIndex(w => w.DocumentNumber);
            row.HasIndex(w => w.IssuedOn);
            row.HasOne<ManifestationRow>().WithMany().HasForeignKey(w => w.Manifestation).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<WorkManifestationRow>(row =>
        {
            row.ToTable("work_manifestations").HasKey(l => new { l.WorkId, l.Manifestation });
            row.ComplexProperty(l => l.Source);
            row.HasOne<WorkRow>().WithMany().HasForeignKey(l => l.WorkId).OnDelete(DeleteBehavior.Cascade);
            row.HasOne<ManifestationRow>().WithMany().HasForeignKey(l => l.Manifestation).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<ExpressionRow>(row =>
        {
            row.ToTable("expressions").HasKey(e => new { e.WorkId, e.From });
            row.HasOne<WorkRow>().WithMany().HasForeignKey(e => e.WorkId).OnDelete(DeleteBehavior.Cascade);
            row.HasOne<ManifestationRow>().WithMany().HasForeignKey(e => e.Manifestation).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<ProvisionRow>(row =>
        {
            row.ToTable("provisions").HasKey(p => new { p.WorkId, p.Order });
            row.HasIndex(p => new { p.WorkId, p.EId }).IsUnique();
            row.HasIndex(p => new { p.WorkId, p.Path }).IsUnique();
            row.ComplexProperty(p => p.Source);
            row.ComplexProperty(p => p.OwnSource);
            row.HasOne<WorkRow>().WithMany().HasForeignKey(p => p.WorkId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<DiagnosticRow>(row =>
        {
            row.ToTable("diagnostics").HasKey(d => new { d.WorkId, d.Order });
            row.ComplexProperty(d => d.Source);
            row.HasOne<WorkRow>().WithMany().HasForeignKey(d => d.WorkId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<DiscardRow>(row =>
        {
            row.ToTable("discards").HasKey(d => d.Id);
            row.ComplexProperty(d => d.Source);
            row.HasOne<WorkRow>().WithMany().HasForeignKey(d => d.WorkId).OnDelete(DeleteBehavior.Cascade);
            row.HasOne<ManifestationRow>().WithMany().HasForeignKey(d => d.Manifestation).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<CitationRow>(row =>
        {
            row.ToTable("citations").HasKey(c => c.Id);
            row.HasIndex(c => new { c.WorkId, c.Order }).IsUnique();
            row.HasIndex(c => c.TargetWorkId);
            row.HasOne<WorkRow>().WithMany().HasForeignKey(c => c.WorkId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<ExternalWorkRow>(row => row.ToTable("external_works").HasKey(w => w.Id));
        modelBuilder.Entity<EffectRow>(row =>
        {
            row.ToTable("effects").HasKey(e => e.Id);
            row.Property(e => e.Version).IsConcurrencyToken();
            row.Ignore(e => e.AffectedWorks);
            row.HasIndex(e => e.ActorWorkId);
            row.HasIndex(e => e.TargetWorkId);
            row.HasIndex(e => e.State);
        });
        modelBuilder.Entity<AssertionRow>(row =>
        {
            row.ToTable("assertions").HasKey(a => a.Sequence);
            row.HasOne<EffectRow>().WithMany().HasForeignKey(a => a.EffectId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<RuleAssertionRow>(row =>
        {
            row.ToTable("rule_assertions").HasKey(a => a.Sequence);
            // Of two editors who decide on the same version one is refused.
            row.HasIndex(a => new { a.RuleId, a.Version }).IsUnique();
            row.HasIndex(a => a.WorkId);
        });
        modelBuilder.Entity<ChangeRow>(row => row.ToTable("changes").HasKey(c => c.Sequence));
        modelBuilder.Entity<AccessKeyRow>(row =>
        {
            row.ToTable("access_keys").HasKey(k => k.Id);
            row.HasIndex(k => k.Sha256).IsUnique();
        });
    }
}
