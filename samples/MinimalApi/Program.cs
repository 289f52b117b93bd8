using JsonModelGen;
using MinimalApi;

// With --check, the server tests itself instead of waiting for requests.
bool check = args is ["--check"];

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddJsonModels(AppJson.Resolver));
builder.Services.AddOpenApi(static options => ModelSchemas.AddTo(options));
builder.Services.AddSingleton<TicketStore>();
BadRequests.AddTo(builder.Services);
if (check)
    Check.Prepare(builder);

WebApplication app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapTickets();
app.MapOpenApi();

if (check)
    return await Check.RunAsync(app);
await app.RunAsync();
return 0;
