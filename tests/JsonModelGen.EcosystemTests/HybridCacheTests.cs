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
        await using (ServiceProvider first = Process(shared))
            await first.GetRequiredService<HybridCache>().SetAsync("ticket", Ticket.First, cancellationToken: Token);
        Assert.Contains(Ticket.FirstJson, Encoding.UTF8.GetString(shared.Get("ticket")!), StringComparison.Ordinal);

        await using ServiceProvider second = Process(shared);
        HybridCache cache = second.GetRequiredService<HybridCache>();
        Assert.Equal(Ticket.First, await cache.GetOrCreateAsync("ticket", static _ => ValueTask.FromResult(Ticket.Second), cancellationToken: Token));
    }

    private static ServiceProvider Process(SharedCache shared)
    {
        ServiceCollection services = new();
        services.AddSingleton<IDistributedCache>(shared);
        services.AddHybridCache();
        return services.BuildServiceProvider();
    }
}
