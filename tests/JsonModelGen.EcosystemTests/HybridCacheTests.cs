using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;

namespace JsonModelGen.EcosystemTests;

/// <summary>Models in a HybridCache, which stores them as JSON in a distributed cache.</summary>
public sealed class HybridCacheTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_model_is_stored_as_its_own_JSON_and_read_by_another_process() => AssertStored(Ticket.First, Ticket.FirstJson, Ticket.Second, Process);

    [Fact]
    public Task So_is_one_of_the_resolver() => AssertStored(Note.First, Note.FirstJson, Note.Second, ProcessWithResolver);

    [Fact]
    public Task So_is_a_list_of_the_resolver() => AssertStored<IReadOnlyList<Note>>(Note.List, Note.ListJson, [], ProcessWithResolver);

    private static async Task AssertStored<T>(T value, string json, T otherwise, Func<SharedCache, ServiceCollection> process)
    {
        SharedCache shared = new();
        await using (ServiceProvider first = process(shared).BuildServiceProvider())
            await first.GetRequiredService<HybridCache>().SetAsync("value", value, cancellationToken: Token);
        Assert.Contains(json, Encoding.UTF8.GetString(shared.Get("value")!), StringComparison.Ordinal);

        await using ServiceProvider second = process(shared).BuildServiceProvider();
        HybridCache cache = second.GetRequiredService<HybridCache>();
        Assert.Equal(value, await cache.GetOrCreateAsync("value", _ => ValueTask.FromResult(otherwise), cancellationToken: Token));
    }

    private static ServiceCollection Process(SharedCache shared)
    {
        ServiceCollection services = new();
        services.AddSingleton<IDistributedCache>(shared);
        services.AddHybridCache();
        return services;
    }

    /// <summary>The cache takes the options for all types from the service with this key.</summary>
    private static ServiceCollection ProcessWithResolver(SharedCache shared)
    {
        ServiceCollection services = Process(shared);
        services.AddKeyedSingleton<JsonSerializerOptions>(typeof(IHybridCacheSerializer<>), SerializerOptions.OfModels);
        return services;
    }
}
