using System.Text;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;

namespace JsonModelGen.EcosystemTests;

/// <summary>Models in a HybridCache, which stores them as JSON in a distributed cache.</summary>
public sealed class HybridCacheTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_model_is_stored_as_its_own_JSON_and_read_by_another_process()
    {
        SharedCache shared = new();
        Assert.Equal(Ticket.First, await GetOrCreate(shared, Ticket.First));
        Assert.Contains(Ticket.FirstJson, Encoding.UTF8.GetString(shared.Get("ticket")!), StringComparison.Ordinal);
        Assert.Equal(Ticket.First, await GetOrCreate(shared, Ticket.Second));
    }

    /// <summary>Asks a cache that is new in its process.</summary>
    private static async Task<Ticket> GetOrCreate(SharedCache shared, Ticket created)
    {
        ServiceCollection services = new();
        services.AddSingleton<IDistributedCache>(shared);
        services.AddHybridCache();
        await using ServiceProvider provider = services.BuildServiceProvider();
        return await provider.GetRequiredService<HybridCache>().GetOrCreateAsync("ticket", _ => ValueTask.FromResult(created), cancellationToken: Token);
    }
}
