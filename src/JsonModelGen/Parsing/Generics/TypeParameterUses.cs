using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Generics;

/// <summary>
/// Where the type parameters of generic models occur: as values, as keys, or in the type arguments of other generic models, followed
/// until nothing is added.
/// </summary>
internal sealed class TypeParameterUses(GenericModels generics, Compilation compilation, GeneratedCode generatedCode, CancellationToken cancellationToken)
{
    private readonly Dictionary<INamedTypeSymbol, TypeParameterRecorder> _recorders = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, TypeParameterUse[]> _uses = new(SymbolEqualityComparer.Default);

    /// <summary>Whether following the model's members expands the type arguments infinitely, as in <c>A&lt;T&gt; { A&lt;List&lt;T&gt;&gt; Next }</c>.</summary>
    public bool GrowsWithoutEnd(INamedTypeSymbol definition)
    {
        int count = TypeParameters.All(definition).Length;
        for (int i = 0; i < count; i++)
        {
            if (Returns(definition, i, hasGrown: false, definition, i, visited: []))
                return true;
        }

        return false;
    }

    private bool Returns(INamedTypeSymbol from, int position, bool hasGrown, INamedTypeSymbol home, int homePosition, HashSet<(string, int, bool)> visited)
    {
        if (!generics.IsOwn(from))
            return false;

        string parameter = TypeParameters.All(from)[position].Name;
        foreach (TypeParameterRecorder.Flow flow in RecorderOf(from).Flows)
        {
            if (flow.Parameter != parameter)
                continue;
            bool grows = hasGrown || !flow.IsPlain;
            if (grows && flow.Position == homePosition && SymbolEqualityComparer.Default.Equals(flow.Target, home))
                return true;
            if (visited.Add((SymbolNames.Emitted(flow.Target), flow.Position, grows)) && Returns(flow.Target, flow.Position, grows, home, homePosition, visited))
                return true;
        }

        return false;
    }

    /// <summary>How a definition uses each of its type parameters.</summary>
    public TypeParameterUse[] Of(INamedTypeSymbol definition)
    {
        if (_uses.TryGetValue(definition, out TypeParameterUse[]? known))
            return known;

        // Models may refer to each other in cycles, so iterate until nothing is added.
        List<INamedTypeSymbol> reachable = ReachableFrom(definition);
        foreach (INamedTypeSymbol item in reachable)
        {
            if (!_uses.ContainsKey(item))
                _uses.Add(item, OwnUses(item));
        }

        bool hasChanged = true;
        while (hasChanged)
        {
            hasChanged = false;
            foreach (INamedTypeSymbol item in reachable)
                hasChanged |= generics.IsOwn(item) && AddFlows(item);
        }

        return _uses[definition];
    }

    private TypeParameterUse[] OwnUses(INamedTypeSymbol definition)
    {
        ImmutableArray<ITypeParameterSymbol> parameters = TypeParameters.All(definition);
        TypeParameterUse[] uses = new TypeParameterUse[parameters.Length];
        if (!generics.IsOwn(definition))
            return CompiledCodec.UsesOf(definition, generics.DirectionsOf(definition).IsOneWay, out _) ?? uses;

        TypeParameterRecorder recorder = RecorderOf(definition);
        for (int i = 0; i < uses.Length; i++)
            uses[i] = recorder.OwnUse(parameters[i]);
        return uses;
    }

    private bool AddFlows(INamedTypeSymbol definition)
    {
        bool hasChanged = false;
        ImmutableArray<ITypeParameterSymbol> parameters = TypeParameters.All(definition);
        TypeParameterUse[] uses = _uses[definition];
        foreach (TypeParameterRecorder.Flow flow in RecorderOf(definition).Flows)
        {
            TypeParameterUse atTarget = _uses[flow.Target][flow.Position];
            TypeParameterUse use = atTarget == TypeParameterUse.None ? TypeParameterUse.None
                : flow.IsPlain && atTarget > flow.Use ? atTarget
                : flow.Use;
            for (int i = 0; i < uses.Length; i++)
            {
                if (parameters[i].Name != flow.Parameter || use <= uses[i])
                    continue;
                uses[i] = use;
                hasChanged = true;
            }
        }

        return hasChanged;
    }

    /// <summary>A definition and the generic models that its type parameters reach.</summary>
    private List<INamedTypeSymbol> ReachableFrom(INamedTypeSymbol definition)
    {
        List<INamedTypeSymbol> reachable = [definition];
        for (int i = 0; i < reachable.Count; i++)
        {
            if (!generics.IsOwn(reachable[i]))
                continue;
            foreach (TypeParameterRecorder.Flow flow in RecorderOf(reachable[i]).Flows)
            {
                if (!reachable.Exists(known => SymbolEqualityComparer.Default.Equals(known, flow.Target)))
                    reachable.Add(flow.Target);
            }
        }

        return reachable;
    }

    private TypeParameterRecorder RecorderOf(INamedTypeSymbol definition)
    {
        if (_recorders.TryGetValue(definition, out TypeParameterRecorder? recorder))
            return recorder;

        recorder = new TypeParameterRecorder();
        _recorders.Add(definition, recorder);
        SilentSink sink = new();
        ForeignType? foreign = generics.ForeignOf(definition);
        ShapeContext context = new(generatedCode, definition, compilation, generics, cancellationToken, recorder, foreign);
        KeyOptionsParser options = new(context.IsStandard, sink);
        ModelDirections directions = generics.DirectionsOf(definition);
        List<ISymbol> members = foreign is null
            ? MemberCollector.Collect(definition, setsRequiredMembers: true, generatedCode, sink, MemberRules.OfModel(definition))
            : ForeignTypeParser.MembersOf(definition, compilation, generatedCode, sink);
        foreach (ISymbol member in members)
        {
            if (directions.Restrict(options.Parse(member, parameter: null, MemberAttributes.Of(member, parameter: null)).ToOptions()) is not { IncludeFromJson: false, IncludeToJson: false })
                context.Resolve(OptionalMember.TypeInside(MemberParser.TypeOf(member)));
        }

        IMethodSymbol? constructor = !directions.Reads ? null
            : foreign is null ? ConstructorSelector.Select(definition, generatedCode, sink, cancellationToken)
            : ForeignTypeParser.MakerOf(foreign, members, compilation, generatedCode, sink);
        if (constructor is not null)
        {
            foreach (IParameterSymbol parameter in constructor.Parameters)
                context.Resolve(OptionalMember.TypeInside(parameter.Type));
        }

        return recorder;
    }
}
