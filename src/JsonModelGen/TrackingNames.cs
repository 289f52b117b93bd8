namespace JsonModelGen.Generator;

/// <summary>The names of the pipeline steps, by which tests see which of them an edit runs again.</summary>
internal static class TrackingNames
{
    public const string ParseModel = nameof(ParseModel);
    public const string ParseLiteral = nameof(ParseLiteral);
    public const string ParseNotes = nameof(ParseNotes);
    public const string ComposeSchemas = nameof(ComposeSchemas);
    public const string ComposeResolverSchemas = nameof(ComposeResolverSchemas);
    public const string ReadLiteral = nameof(ReadLiteral);
    public const string ParseForeignTypes = nameof(ParseForeignTypes);
    public const string ParseResolver = nameof(ParseResolver);
    public const string ListModels = nameof(ListModels);
    public const string ParseEnum = nameof(ParseEnum);
    public const string TellBuildOptions = nameof(TellBuildOptions);
    public const string ReadOptions = nameof(ReadOptions);
}
