using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>A resolver's answer: the shape, "not mine" (<c>default</c>), or "mine, but not supported, because".</summary>
internal readonly struct ShapeResolution
{
    private ShapeResolution(TypeShape? shape, ITypeSymbol? culprit, string? reason)
    {
        Shape = shape;
        Culprit = culprit;
        Reason = reason;
    }

    public TypeShape? Shape { get; }

    /// <summary>The unsupported type, possibly nested in the requested one.</summary>
    public ITypeSymbol? Culprit { get; }

    /// <summary>Why it is not supported and what to do instead.</summary>
    public string? Reason { get; }

    public bool IsAnswer => Shape is not null || Culprit is not null;

    public static ShapeResolution Of(TypeShape shape) => new(shape, null, null);

    public static ShapeResolution Unsupported(ITypeSymbol culprit, string reason) => new(null, culprit, reason);
}
