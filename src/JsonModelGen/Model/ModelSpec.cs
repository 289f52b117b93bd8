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
/// <param name="Extensions">The entry points outside the type, or null.</param>
/// <param name="Options">The options that the type itself sets.</param>
/// <param name="AssemblyOptions">The options that its assembly sets.</param>
/// <param name="Members">The members, base classes first, then in the order of declaration.</param>
/// <param name="ConstructorParameters">The constructor's parameters that get an argument, in order: some member's <see cref="MemberSpec.Parameter"/>, or a constant.</param>
/// <param name="Enums">The enums that occur in the members' types.</param>
/// <param name="Conversions">The codecs to emit because user code reads or writes a value.</param>
/// <param name="Factory">The factory method, with its type's <c>global::</c> name; null if a constructor is used.</param>
/// <param name="Hooks">The methods of the model that are called when it is read and written.</param>
/// <param name="Adapters">The structs to emit because the runtime library cannot know how user types are created.</param>
/// <param name="SuppressedIds">The diagnostics that any use of some member or type causes.</param>
/// <param name="ValuesName">The name of the nested struct that holds the values of a large model while it is read.</param>
/// <param name="AccessorNames">The names of the nested classes that hold accessors, one for each declaring type.</param>
/// <param name="HasBrokenUnannotated">Whether there are errors in members that <c>IgnoreUnannotated</c> would exclude.</param>
/// <param name="FieldMapName">The name of the nested class that holds the field map.</param>
/// <param name="Artifacts">The names that may conflict with optional generated members.</param>
internal sealed record ModelSpec(
    ModelForm Form,
    TypeDeclaration Declaration,
    CodecSpec? Codec,
    ExtensionSpec? Extensions,
    ModelOptions Options,
    ModelOptions AssemblyOptions,
    EquatableArray<MemberSpec> Members,
    EquatableArray<ParameterSpec> ConstructorParameters,
    EquatableArray<EnumSpec> Enums,
    EquatableArray<ConversionSpec> Conversions,
    string? Factory,
    HooksSpec Hooks,
    EquatableArray<AdapterSpec> Adapters,
    EquatableArray<string> SuppressedIds,
    string ValuesName,
    EquatableArray<string> AccessorNames,
    bool HasBrokenUnannotated,
    string FieldMapName,
    ArtifactSurroundings Artifacts)
{
    /// <summary>Whether the constructor or factory may throw because of an argument.</summary>
    public bool HasConstructorCode { get; init; }

    /// <summary>What is emitted if the model has an error.</summary>
    public StandIn StandIn { get; init; } = StandIn.Members;

    /// <summary>The members excluded by attributes, whose keys are not unknown keys.</summary>
    public EquatableArray<ExcludedMemberSpec> ExcludedMembers { get; init; }

    /// <summary>The union that it is, or null.</summary>
    public UnionSpec? Union { get; init; }

    /// <summary>The discriminator of this model as a case of a union; else null.</summary>
    public DiscriminatorSpec? Discriminator { get; init; }

    /// <summary>Its roles as a listed case of unions.</summary>
    public EquatableArray<ListedCaseSpec> ListedCases { get; init; }

    /// <summary>The discriminator key that it may contain as the unknown case of a union; else null.</summary>
    public string? UnknownCaseKey { get; init; }

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
