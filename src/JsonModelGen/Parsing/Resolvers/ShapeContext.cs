using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Enums;
using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>Finds the shapes of the types in one model: their nullability, and the code to emit beside the model for them.</summary>
internal sealed class ShapeContext(
    GeneratedCode generatedCode,
    INamedTypeSymbol model,
    Compilation compilation,
    GenericModels generics,
    CancellationToken cancellationToken,
    TypeParameterRecorder? recorder = null,
    ForeignType? foreign = null)
{
    /// <summary>How often a user-defined type may be nested in itself: <c>Bag&lt;Bag&lt;int&gt;&gt;</c> is twice.</summary>
    private const int MaxNesting = 8;

    private ForeignTypes? _foreignTypes;
    private readonly AdapterCollector _adapters = new();
    private readonly Dictionary<ISymbol, int> _nesting = new(SymbolEqualityComparer.Default);
    private readonly EnumCollector _enums = new();
    private readonly ConversionCollector _conversions = new();
    private readonly NestedNames _nestedNames = new(generatedCode, model);

    /// <summary>The enums found so far, each once, in order of first occurrence.</summary>
    public EquatableArray<EnumSpec> Enums => _enums.All;

    public CompilationFacts Facts { get; } = CompilationFacts.Of(compilation);

    /// <summary>The codecs to emit because user code reads or writes a value.</summary>
    public EquatableArray<ConversionSpec> Conversions => _conversions.All;

    public GeneratedCode GeneratedCode => generatedCode;

    /// <summary>The compiler's diagnostics for the symbols that emitted code uses.</summary>
    public UseDiagnostics Use { get; } = new(CompilationFacts.Of(compilation));

    /// <summary>The JSON form of tuples.</summary>
    public TupleForm TupleForm { get; } = new();

    /// <summary>The types found that can only be read or only be written.</summary>
    public MissingMethods Lack { get; } = new();

    /// <summary>The adapters needed so far, in order of first occurrence.</summary>
    public EquatableArray<AdapterSpec> Adapters => _adapters.All;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The model in whose file the code is emitted.</summary>
    public INamedTypeSymbol Model => model;

    /// <summary>The models that are currently being flattened, innermost first.</summary>
    public Stack<INamedTypeSymbol> Flattening { get; } = new([model]);

    /// <summary>Whether System.Text.Json's rules replace ours: <see cref="JsonPreset"/>.</summary>
    public bool IsStandard => Preset != JsonPreset.None;

    /// <summary>The preset of the assembly with the model, or of the one that names the foreign type.</summary>
    public JsonPreset Preset { get; } = Presets.Of(foreign is not null ? compilation.Assembly : model.ContainingAssembly);

    /// <summary>Whether it is a foreign type, which has no attributes of ours.</summary>
    public bool IsForeign => foreign is not null;

    /// <summary>The directions for which code is emitted.</summary>
    public ModelDirections Directions => generics.DirectionsOf(model);

    /// <summary>The symbol that contains the emitted code: the model, or for a foreign type the assembly.</summary>
    public ISymbol Within { get; } = foreign is not null ? compilation.Assembly : model;

    /// <summary>The foreign types for which the assembly has codecs.</summary>
    public ForeignTypes ForeignTypes => _foreignTypes ??= Facts.ForeignTypes(generatedCode);

    /// <summary>What generic models need of their type arguments.</summary>
    public GenericModels Generics => generics;

    /// <summary>Records where type parameters occur; null when shapes are wanted.</summary>
    public TypeParameterRecorder? Recorder => recorder;

    /// <summary>The name of the codec of a type parameter of the model.</summary>
    public string CodecOf(ITypeParameterSymbol parameter) => GenericModels.ParameterName(parameter, TypeParameters.All(model));

    /// <summary>The converters registered for this model.</summary>
    public ConverterScope? Converters { get; set; }

    /// <summary>The current member's option for unknown enum values.</summary>
    public UnknownEnumValue? UnknownEnumValue { get; set; }

    /// <summary>The current member's option for the format of dates and times.</summary>
    public FormatOption? Format { get; set; }

    /// <summary>The form of enums set by a System.Text.Json converter on the current member.</summary>
    public EnumConverter EnumForm { get; set; }

    public Compilation Compilation => compilation;

    /// <summary>Whether code in the model can use a symbol.</summary>
    public bool CanReach(ISymbol symbol) => compilation.IsSymbolAccessibleWithin(symbol, Within);

    /// <summary>
    /// The shape of a type as written, including nullability; in oblivious code a reference may be null. A type parameter may be null
    /// if its argument may, which the argument's codec decides.
    /// </summary>
    public ShapeResolution Resolve(ITypeSymbol type)
    {
        cancellationToken.ThrowIfCancellationRequested();
        type = AsSeen(type);
        if (StaticMethods.AllowsNull(type) && Converters?.Find(StaticMethods.WithoutNullable(type), isNullable: true) is { } found && Converter.TakesNull(found.Target))
            return ShapeResolution.Of(_conversions.ShapeOf(found.Converter, found.Target, this));
        if (UnknownEnumValue is { IsNull: true } && StaticMethods.AllowsNull(type) && StaticMethods.WithoutNullable(type) is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum && IsReadByName(@enum))
            return EnumResolver.ResolveNullable(@enum, this);
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return AsNullable(ResolveNonNull(nullable.TypeArguments[0]));

        ShapeResolution resolution = ResolveNonNull(type);
        bool mayBeNull = type is ITypeParameterSymbol
            ? type.NullableAnnotation == NullableAnnotation.Annotated
            : type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        return mayBeNull ? AsNullable(resolution)
            : IsStandard && resolution.Shape is { } shape && IsMemory(type) ? ShapeResolution.Of(new NullAsDefaultShape(shape))
            : resolution;
    }

    /// <summary>A type with the nullability that it has for its model: System.Text.Json ignores the annotations of references.</summary>
    public ITypeSymbol AsSeen(ITypeSymbol type) =>
        IsStandard && type is { IsReferenceType: true } and not ITypeParameterSymbol ? type.WithNullableAnnotation(NullableAnnotation.Annotated) : type;

    /// <summary>The shape of the keys of a dictionary.</summary>
    public ShapeResolution ResolveKey(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol parameter)
            recorder?.Note(parameter, TypeParameterUse.Key);
        ShapeResolution key = ResolveNonNull(type);
        return key.Shape is NullableShape or { CanBeKey: false }
            ? ShapeResolution.Unsupported(type, "it has no text form that could be a key: use string, a number, an enum, a Guid or a date as the key")
            : key;
    }

    private bool IsReadByName(INamedTypeSymbol type) =>
        Converters?.Find(type, isNullable: true) is null && EnumConverters.Of(type) != EnumConverter.Unknown && compilation.IsSymbolAccessibleWithin(type, Within);

    /// <summary>The same for the parameter or result of a user's method, where the method itself is the conversion.</summary>
    public ShapeResolution ResolvePlain(ITypeSymbol type)
    {
        if (Converters is null)
            return Resolve(type);
        FormatOption? format = Format;
        Converters.IsSuspended = true;
        Format = null;
        try
        {
            return Resolve(type);
        }
        finally
        {
            Converters.IsSuspended = false;
            Format = format;
        }
    }

    /// <summary>The shape of a part of a type whose codec contains the part's codec, so that it must not contain itself.</summary>
    public ShapeResolution ResolveInside(INamedTypeSymbol whole, ITypeSymbol part, bool isNeverNull = false)
    {
        ISymbol definition = whole.OriginalDefinition;
        _nesting.TryGetValue(definition, out int nesting);
        if (nesting == MaxNesting)
            return ShapeResolution.Unsupported(whole.OriginalDefinition, "it contains itself infinitely: " + UnsupportedAdvice.AgainstEndlessness(whole));

        _nesting[definition] = nesting + 1;
        ShapeResolution resolution = isNeverNull ? ResolveNonNull(part) : Resolve(part);
        _nesting[definition] = nesting;
        return resolution;
    }

    /// <summary>Adds an adapter to emit, unless there is the same already, and returns its name.</summary>
    public string AddAdapter(AdapterSpec adapter) => _adapters.Add(adapter, NestedTypeName);

    /// <summary>The shape of a type, ignoring its own annotation.</summary>
    public ShapeResolution ResolveNonNull(ITypeSymbol type)
    {
        bool isPublic = type is { DeclaredAccessibility: Accessibility.Public or Accessibility.NotApplicable, ContainingType: null };
        if (!isPublic && !compilation.IsSymbolAccessibleWithin(type, Within))
            return ShapeResolution.Unsupported(type, "the model cannot access it: make it internal or public");

        if (!isPublic && IsInFileLocal(type))
            return ShapeResolution.Unsupported(type, "generated code cannot access it, as it is file-local: make it internal");

        if (generatedCode.Declares(type))
            return ShapeResolution.Unsupported(type, "it comes from another source generator, whose output is not visible here: declare the type yourself as partial, and let that generator add to it");

        if (type is { TypeKind: TypeKind.Enum or TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } && Facts.IsBehindAlias(type.ContainingAssembly))
            return ShapeResolution.Unsupported(type, CompilationFacts.BehindAlias);

        if (Converters?.Find(type, isNullable: false) is { } found)
            return ShapeResolution.Of(_conversions.ShapeOf(found.Converter, found.Target, this));

        if (Format?.Resolve(type, this) is { } formatted)
            return ShapeResolution.Of(formatted);

        return ResolverChain.Resolve(type, this);
    }

    /// <inheritdoc cref="EnumCollector.Add"/>
    public EnumSpec AddEnum(INamedTypeSymbol type, Func<INamedTypeSymbol, IAssemblySymbol, string, EnumSpec> parse, bool mayBeNull = false) =>
        _enums.Add(type, parse, mayBeNull, this);

    /// <inheritdoc cref="NestedNames.Reserve"/>
    public void Reserve(CodecSpec codec) => _nestedNames.Reserve(codec);

    /// <inheritdoc cref="ConversionCollector.Add"/>
    public string AddConversion(string name, Func<string, ConversionSpec> create) => _conversions.Add(name, create, this);

    /// <inheritdoc cref="NestedNames.Next"/>
    public string NestedTypeName(string wanted) => _nestedNames.Next(wanted);

    /// <summary>Whether a type, or the outermost one that contains it, is file-local.</summary>
    public static bool IsInFileLocal(ITypeSymbol type)
    {
        INamedTypeSymbol? outermost = type as INamedTypeSymbol;
        while (outermost?.ContainingType is { } container)
            outermost = container;
        return outermost is { IsFileLocal: true };
    }

    private static bool IsMemory(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Memory" or "ReadOnlyMemory", Arity: 1 } memory && SymbolNames.Is(memory.ContainingNamespace, "System");

    private static ShapeResolution AsNullable(ShapeResolution resolution) =>
        resolution.Shape is { } shape ? ShapeResolution.Of(shape.Nullable) : resolution;
}
