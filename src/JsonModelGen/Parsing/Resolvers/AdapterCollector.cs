using System.Collections.Immutable;
using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>The adapters that one model needs, each once.</summary>
internal sealed class AdapterCollector
{
    private readonly Dictionary<AdapterSpec, string> _names = [];
    private readonly ImmutableArray<AdapterSpec>.Builder _inOrder = ImmutableArray.CreateBuilder<AdapterSpec>();

    public EquatableArray<AdapterSpec> All => new(_inOrder.ToImmutable());

    /// <summary>The name under which an adapter is emitted.</summary>
    /// <param name="adapter">The adapter with its preferred name.</param>
    /// <param name="freeName">Makes that name unique.</param>
    public string Add(AdapterSpec adapter, Func<string, string> freeName)
    {
        if (!_names.TryGetValue(adapter, out string? name))
        {
            name = freeName(adapter.Name);
            _names.Add(adapter, name);
            _inOrder.Add(adapter with { Name = name });
        }

        return name;
    }
}
