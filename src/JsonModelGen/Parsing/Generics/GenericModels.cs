using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Generics;

/// <summary>
/// What the generic models that a model reaches need of their type arguments. Who declares one and who uses one ask the same
/// question here, and so agree on the codec that the one emits and the other names.
/// </summary>
internal sealed class GenericModels(Compilation compilation, GeneratedCode generatedCode, CancellationToken cancellationToken)
{
    private const string CodecName = "Codec";

    private readonly Dictionary<INamedTypeSymbol, TypeParameterRecorder> _recorders = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, TypeParameterUse[]> _uses = new(SymbolEqualityComparer.Default);

    private readonly CompilationFacts _facts = CompilationFacts.Of(compilation);

    /// <summary>
    /// The codec of a generic model's definition, or of a model with one half only; null if it needs none, because its type parameters are not
    /// in its JSON.
    /// </summary>
    public CodecSpec? CodecOf(INamedTypeSymbol definition)
    {
        ForeignType? foreign = ForeignOf(definition);
        bool isHalf = HalvesOf(definition).IsHalf;
        if (!isHalf && !TypeParameters.IsGeneric(definition))
            return null;

        ImmutableArray<ITypeParameterSymbol> parameters = TypeParameters.All(definition);
        TypeParameterUse[] uses = UsesOf(definition);
        ImmutableArray<CodecParameterSpec>.Builder codecs = ImmutableArray.CreateBuilder<CodecParameterSpec>();
        for (int i = 0; i < uses.Length; i++)
        {
            if (uses[i] != TypeParameterUse.None)
                codecs.Add(new CodecParameterSpec(ParameterName(parameters[i], parameters), CSharpText.Identifier(parameters[i].Name), uses[i] == TypeParameterUse.Key));
        }

        if (foreign is not null)
        {
            return new CodecSpec(foreign.CodecName, codecs.ToEquatable(), HidesBase: false)
            {
                OuterParameters = foreign.IsOpen ? new(ImmutableArray.CreateRange(parameters, static parameter => CSharpText.Identifier(parameter.Name))) : default,
                OuterConstraints = foreign.IsOpen ? new(ConstraintClauses.Of(parameters, static _ => null)) : default,
            };
        }

        if (codecs.Count == 0 && !isHalf)
            return null;
        string name = NameOf(definition);
        return new CodecSpec(name, codecs.ToEquatable(), HidesCodec(definition, name, codecs.Count));
    }

    /// <summary>The type of others that a definition is, or null.</summary>
    public ForeignType? ForeignOf(INamedTypeSymbol type) => _facts.ForeignTypes(generatedCode).Find(type);

    /// <summary>Which halves of a model, or of a type of others, are emitted.</summary>
    public ModelHalves HalvesOf(INamedTypeSymbol type) => ForeignOf(type)?.Halves ?? _facts.HalvesOf(type);

    private bool HidesCodec(INamedTypeSymbol definition, string name, int count)
    {
        for (INamedTypeSymbol? ancestor = definition.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            bool hasCodec = count > 0 || _facts.HalvesOf(ancestor).IsHalf;
            if (hasCodec && ModelResolver.HasModelAttribute(ancestor) && CodecCountOf(ancestor.OriginalDefinition, out string codec) == count && codec == name)
                return true;
        }

        return false;
    }

    /// <summary>What a generic model does with each of its type parameters, or null for one of another assembly that has no codec.</summary>
    public TypeParameterUse[]? TryUsesOf(INamedTypeSymbol definition, out string codec)
    {
        if (IsOwn(definition))
        {
            codec = ForeignOf(definition)?.CodecName ?? NameOf(definition);
            return UsesOf(definition);
        }

        return CompiledCodec.UsesOf(definition, _facts.HalvesOf(definition).IsHalf, out codec);
    }

    /// <summary>The type parameters of a generic model that are keys of dictionaries.</summary>
    public IEnumerable<ITypeParameterSymbol> KeyParametersOf(INamedTypeSymbol definition)
    {
        if (!TypeParameters.IsGeneric(definition))
            yield break;
        ImmutableArray<ITypeParameterSymbol> parameters = TypeParameters.All(definition);
        TypeParameterUse[] uses = UsesOf(definition);
        for (int i = 0; i < uses.Length; i++)
        {
            if (uses[i] == TypeParameterUse.Key)
                yield return parameters[i];
        }
    }

    /// <summary>How many codecs a model needs to be told.</summary>
    public int CodecCountOf(INamedTypeSymbol definition, out string codec)
    {
        int count = 0;
        foreach (TypeParameterUse use in TryUsesOf(definition, out codec) ?? [])
            count += use == TypeParameterUse.None ? 0 : 1;
        return count;
    }

    /// <summary>The name of the codec of a type parameter: <c>TCodec</c> for <c>T</c>, <c>TErrorCodec</c> for <c>TError</c>.</summary>
    public static string ParameterName(ITypeParameterSymbol parameter, ImmutableArray<ITypeParameterSymbol> all)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (ITypeParameterSymbol other in all)
            taken.Add(other.Name);

        string name = "";
        foreach (ITypeParameterSymbol other in all)
        {
            name = other.Name + "Codec";
            for (int number = 2; !taken.Add(name); number++)
                name = other.Name + "Codec" + CSharpText.Number((long)number);
            if (other.Name == parameter.Name)
                break;
        }

        return name;
    }

    /// <summary>Whether the type arguments grow without end when the model's members are followed, as in <c>A&lt;T&gt; { A&lt;List&lt;T&gt;&gt; Next }</c>.</summary>
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
        if (!IsOwn(from))
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

    private TypeParameterUse[] UsesOf(INamedTypeSymbol definition)
    {
        if (_uses.TryGetValue(definition, out TypeParameterUse[]? known))
            return known;

        // Models may reach each other in circles: what is known grows until nothing is added.
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
                hasChanged |= IsOwn(item) && AddFlows(item);
        }

        return _uses[definition];
    }

    private TypeParameterUse[] OwnUses(INamedTypeSymbol definition)
    {
        ImmutableArray<ITypeParameterSymbol> parameters = TypeParameters.All(definition);
        TypeParameterUse[] uses = new TypeParameterUse[parameters.Length];
        if (!IsOwn(definition))
            return CompiledCodec.UsesOf(definition, _facts.HalvesOf(definition).IsHalf, out _) ?? uses;

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
            if (!IsOwn(reachable[i]))
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
        ForeignType? foreign = ForeignOf(definition);
        ShapeContext context = new(generatedCode, definition, compilation, this, cancellationToken, recorder, foreign);
        KeyOptionsParser options = new(sink);
        ModelHalves halves = HalvesOf(definition);
        List<ISymbol> members = foreign is null
            ? MemberCollector.Collect(definition, setsRequiredMembers: true, generatedCode, sink)
            : ForeignTypeParser.MembersOf(definition, generatedCode, sink);
        foreach (ISymbol member in members)
        {
            if (halves.Restrict(options.Parse(member, parameter: null, MemberAttributes.Of(member, parameter: null)).ToOptions()) is not { IncludeFromJson: false, IncludeToJson: false })
                context.Resolve(OptionalMember.TypeInside(MemberParser.TypeOf(member)));
        }

        IMethodSymbol? constructor = !halves.Reads ? null
            : foreign is null ? ConstructorSelector.Select(definition, generatedCode, sink, cancellationToken)
            : ForeignTypeParser.MakerOf(foreign, members, compilation, generatedCode, sink);
        if (constructor is not null)
        {
            foreach (IParameterSymbol parameter in constructor.Parameters)
                context.Resolve(OptionalMember.TypeInside(parameter.Type));
        }

        return recorder;
    }

    /// <summary>Whether its codec is emitted here.</summary>
    private bool IsOwn(INamedTypeSymbol definition) =>
        SymbolEqualityComparer.Default.Equals(definition.ContainingAssembly, compilation.Assembly) || ForeignOf(definition) is not null;

    /// <summary>A name for the nested codec that neither a member of the model nor a type around it has.</summary>
    private string NameOf(INamedTypeSymbol definition) =>
        new ShapeContext(generatedCode, definition, compilation, this, cancellationToken).NestedTypeName(CodecName);
}
