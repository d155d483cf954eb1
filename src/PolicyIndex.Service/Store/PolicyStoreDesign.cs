using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PolicyIndex.Service.Store;

/// <summary>Lets <c>dotnet ef migrations add NAME --output-dir Store/Migrations</c> build the context without starting the service.</summary>
internal sealed class PolicyStoreDesign : IDesignTimeDbContextFactory<PolicyStore>
{
    public PolicyStore CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PolicyStore>();
        StoreRegistration.Configure(options, new DataDirectory(DataDirectory.Default));
        return new PolicyStore(options.Options);
    }
}
