namespace JsonModelGen.Generator.Model;

/// <summary>
/// One <c>[JsonModel]</c> type, as parsed: everything that the emitter needs, and nothing that it could compute.
/// </summary>
/// <remarks>
/// This and everything it refers to crosses the generator's cache, so it is data with value equality: sealed records of
/// strings, booleans, numbers, enums, other such records and <see cref="EquatableArray{T}"/>. No symbol, syntax node, location or
/// diagnostic, and no plain array or list. A test walks all types here and in Shapes to keep it so.
/// </remarks>
/// <param name="Form">What is emitted.</param>
/// <param name="Declaration">The partial declaration to extend.</param>
/// <param name="Codec">The codec that contains the bodies, if the type is generic or foreign; null if they are members of the type.</param>
/// <param name="Options">The options that the type itself sets.</param>
/// <param name="AssemblyOptions">The options that its assembly sets.</param>
internal sealed record ModelSpec(ModelForm Form, TypeDeclaration Declaration, CodecSpec? Codec, ModelOptions Options, ModelOptions AssemblyOptions)
{
    /// <summary>The entry points outside the type, or null.</summary>
    public ExtensionSpec? Extensions { get; init; }

    /// <summary>The members, base classes first, then in the order of declaration.</summary>
    public EquatableArray<MemberSpec> Members { get; init; }

    /// <summary>The members excluded by attributes, whose keys are not unknown keys.</summary>
    public EquatableArray<ExcludedMemberSpec> ExcludedMembers { get; init; }

    /// <summary>Whether there are errors in members that <c>IgnoreUnannotated</c> would exclude.</summary>
    public bool HasBrokenUnannotated { get; init; }

    /// <summary>The factory method, with its type's <c>global::</c> name; null if a constructor is used.</summary>
    public string? Factory { get; init; }

    /// <summary>The constructor's parameters that get an argument, in order: some member's <see cref="MemberSpec.Parameter"/>, or a constant.</summary>
    public EquatableArray<ParameterSpec> ConstructorParameters { get; init; }

    /// <summary>Whether the constructor or factory may throw because of an argument.</summary>
    public bool HasConstructorCode { get; init; }

    /// <summary>The methods of the model that are called when it is read and written.</summary>
    public HooksSpec Hooks { get; init; } = HooksSpec.None;

    /// <summary>The enums that occur in the members' types.</summary>
    public EquatableArray<EnumSpec> Enums { get; init; }

    /// <summary>The codecs to emit because user code reads or writes a value.</summary>
    public EquatableArray<ConversionSpec> Conversions { get; init; }

    /// <summary>The structs to emit because only the generator knows their content.</summary>
    public EquatableArray<AdapterSpec> Adapters { get; init; }

    /// <summary>The diagnostics that any use of some member or type causes.</summary>
    public EquatableArray<string> SuppressedIds { get; init; }

    /// <summary>The name of the nested struct that holds the values of a large model while it is read.</summary>
    public string ValuesName { get; init; } = "";

    /// <summary>The names of the nested classes that hold accessors, one for each declaring type.</summary>
    public EquatableArray<string> AccessorNames { get; init; }

    /// <summary>The name of the nested class that holds the field map.</summary>
    public string FieldMapName { get; init; } = "";

    /// <summary>The names that may conflict with optional generated members.</summary>
    public ArtifactSurroundings Artifacts { get; init; } = ArtifactSurroundings.None;

    /// <summary>What is emitted if the model has an error.</summary>
    public StandIn StandIn { get; init; } = StandIn.Members;

    /// <summary>The union that it is, or null.</summary>
    public UnionSpec? Union { get; init; }

    /// <summary>The discriminator of this model as a case of a union; else null.</summary>
    public DiscriminatorSpec? Discriminator { get; init; }

    /// <summary>Its roles as a listed case of unions.</summary>
    public EquatableArray<ListedCaseSpec> ListedCases { get; init; }

    /// <summary>The discriminator key that it may contain as the unknown case of a union; else null.</summary>
    public string? UnknownCaseKey { get; init; }

    /// <summary>How the resolvers of its assembly list it; null if they do not.</summary>
    public ListedTypeSpec? Listing { get; init; }

    /// <summary>What is emitted instead if the options have an error, or null.</summary>
    public ModelSpec? Refused => Form switch
    {
        ModelForm.Foreign => this with { Form = ModelForm.Refused },
        ModelForm.ForeignEnum => this with { Form = ModelForm.RefusedEnum },
        _ => null,
    };

    /// <summary>Whether it exists only so that references to it compile.</summary>
    public bool IsRefused => Form is ModelForm.Refused or ModelForm.RefusedEnum or ModelForm.RefusedModel;
}

/// <summary>What is emitted for a type.</summary>
internal enum ModelForm
{
    /// <summary>Members of a model.</summary>
    Model,

    /// <summary>Members of a generic model, among them a codec.</summary>
    GenericModel,

    /// <summary>A codec for a foreign type.</summary>
    Foreign,

    /// <summary>A codec for an enum, the only one of the specification.</summary>
    ForeignEnum,

    /// <summary>A throwing codec for a foreign type that was refused.</summary>
    Refused,

    /// <summary>A throwing codec for an enum that was refused.</summary>
    RefusedEnum,

    /// <summary>What a model with an error needs so that the compiler reports no other.</summary>
    RefusedModel,
}

/// <summary>A parameter of the constructor.</summary>
/// <param name="Name">Its name (not escaped).</param>
/// <param name="IsReference">Whether the argument must say <c>in</c>: a <c>ref readonly</c> parameter.</param>
/// <param name="Constant">The argument if no member fills it: its default, passed explicitly so that overload resolution selects this constructor.</param>
internal sealed record ParameterSpec(string Name, bool IsReference, string? Constant);
